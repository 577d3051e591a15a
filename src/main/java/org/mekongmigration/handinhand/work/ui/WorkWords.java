package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.work.WorkRejected;

/** The words for what the services of works refuse, and for findings. */
public final class WorkWords {

    private WorkWords() {}

    /** Shows why something was not done. */
    public static void tell(WorkRejected rejected, Component at) {
        ErrorNotice.warn(of(rejected, at));
    }

    static String of(WorkRejected rejected, Component at) {
        var key = "work.rejected."
                + rejected.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return at.getTranslation(key, rejected.arguments().toArray());
    }

    /** What a person can do about it. */
    public static String mend(Finding finding, Component at) {
        return at.getTranslation(finding.mend());
    }

    /** What a check found, as the reader reads it. */
    public static String of(Finding finding, Component at) {
        return at.getTranslation(finding.words(), finding.arguments().toArray());
    }
}
