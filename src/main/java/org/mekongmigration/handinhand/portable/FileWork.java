package org.mekongmigration.handinhand.portable;

import java.time.Instant;
import java.util.Optional;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Mark;
import org.mekongmigration.handinhand.content.Node;

/**
 * A work that was read from files.
 *
 * @param tree where its parts stand in its file
 * @param changed when its file was last changed
 */
public record FileWork(Content work, Node tree, WorkSource files, Instant changed) {

    /** Where in its file a finding points to. */
    public Mark markOf(Finding finding) {
        return tree.markOf(finding.place());
    }

    /** The bytes of a picture, within the limits, or empty. */
    public Optional<byte[]> bytes(String path) {
        return PictureFile.bytes(files, path);
    }
}
