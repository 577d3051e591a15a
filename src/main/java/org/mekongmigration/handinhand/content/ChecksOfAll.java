package org.mekongmigration.handinhand.content;

import java.util.ArrayList;
import java.util.List;

/** What every kind of work is judged by, beside its own checks. */
public final class ChecksOfAll {

    private ChecksOfAll() {}

    @SafeVarargs
    public static <C extends Content> List<Check<C>> and(Check<C>... own) {
        var all = new ArrayList<Check<C>>();
        all.add(new TitleCheck<>());
        all.add(new LicenceCheck<>());
        all.add(new PictureWordsCheck<>());
        all.add(new LazyAltCheck<>());
        all.add(new PersonShownCheck<>());
        all.add(new ProseTermsCheck<>());
        all.add(new ZawgyiCheck<>());
        all.addAll(List.of(own));
        return List.copyOf(all);
    }
}
