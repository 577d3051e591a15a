package org.mekongmigration.handinhand.work;

import java.util.Optional;
import org.mekongmigration.handinhand.content.Content;

/**
 * One revision of a work, to read.
 *
 * @param number of the revision
 * @param owner her name; absent for what the installation brought
 */
public record Shelved(WorkFacts work, WorkRights rights, int number, Content content, Optional<String> owner) {

    /** The content as its kind's record. */
    public <C extends Content> C content(Class<C> kind) {
        return kind.cast(content);
    }
}
