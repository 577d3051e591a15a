package org.mekongmigration.handinhand.work;

import org.mekongmigration.handinhand.language.Localized;

/**
 * A work that came back from review and was not handed in since.
 *
 * @param comments that still wait for an answer
 */
public record SentBack(WorkFacts work, Localized<String> title, SubmissionFacts submission, long comments) {}
