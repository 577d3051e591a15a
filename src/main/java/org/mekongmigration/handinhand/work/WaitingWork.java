package org.mekongmigration.handinhand.work;

import org.mekongmigration.handinhand.content.Content;

/**
 * A version that waits for a reviewer.
 *
 * @param content as it was handed in
 */
public record WaitingWork(SubmissionFacts submission, WorkFacts work, Content content) {}
