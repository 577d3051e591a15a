package org.mekongmigration.handinhand.storybook;

import java.util.List;
import java.util.OptionalInt;
import org.mekongmigration.handinhand.content.Finding;

/** A picture that is too small for its place on paper. */
public final class CoarsePicture {

    private static final String FOUND = "typesetting.picture.coarse";

    private CoarsePicture() {}

    public static boolean isOne(Finding finding) {
        return finding.id().equals(FOUND);
    }

    /** Dots to the inch, as far as they are too few. */
    public static OptionalInt among(List<Finding> findings) {
        return findings.stream()
                .filter(CoarsePicture::isOne)
                .mapToInt(finding -> Integer.parseInt(finding.arguments().getFirst()))
                .findFirst();
    }
}
