package org.mekongmigration.handinhand.lessonplan;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.CareFor;
import org.mekongmigration.handinhand.activity.Activity.Setting;
import org.mekongmigration.handinhand.activity.Activity.Variation;
import org.mekongmigration.handinhand.activity.Activity.VariationKind;

/** What the check before a lesson asks of a class. It is answered for the class; no child is named. */
public enum Circumstance {
    RECENT_ARRIVAL(EnumSet.of(CareFor.RECENT_ARRIVAL), null),
    WITHOUT_PAPERS(EnumSet.of(CareFor.WITHOUT_PAPERS), null),
    SEPARATED_OR_BEREAVED(EnumSet.of(CareFor.SEPARATED_FAMILY, CareFor.BEREAVED), null),
    MIXED_LANGUAGES(EnumSet.noneOf(CareFor.class), VariationKind.MIXED_LANGUAGES),
    NO_COPIER(EnumSet.noneOf(CareFor.class), VariationKind.NO_COPIER),
    NO_INTERNET(EnumSet.noneOf(CareFor.class), null);

    private final Set<CareFor> care;
    private final @Nullable VariationKind variation;

    Circumstance(Set<CareFor> care, @Nullable VariationKind variation) {
        this.care = care;
        this.variation = variation;
    }

    /** Whether it is about the children, not about what the school has. */
    public boolean asksForCare() {
        return !care.isEmpty();
    }

    /** Whether the activity says something for such a class. Where it says nothing, nothing is claimed. */
    public boolean concerns(Activity activity) {
        return isRiskIn(activity) || variation(activity).isPresent();
    }

    /** Whether such a class had better do something else. */
    public boolean isRiskIn(Activity activity) {
        return switch (this) {
            case RECENT_ARRIVAL, WITHOUT_PAPERS, SEPARATED_OR_BEREAVED ->
                activity.careFor().stream().anyMatch(care::contains);
            case MIXED_LANGUAGES -> false;
            case NO_COPIER -> !activity.printables().isEmpty();
            case NO_INTERNET -> activity.setting() == Setting.ONLINE;
        };
    }

    /** Whether nobody has thought of such children: neither a caution nor whom it is for is written. */
    boolean isUnspokenOf(Activity activity) {
        return asksForCare()
                && activity.careFor().isEmpty()
                && activity.caution().isEmpty();
    }

    /** The activity's own way to be done in such a class. */
    public Optional<Variation> variation(Activity activity) {
        return activity.variations().stream()
                .filter(it -> it.kind() == variation && !it.text().isEmpty())
                .findFirst();
    }

    /** Those of the activity's cautions that are meant for such children. */
    Set<CareFor> care() {
        return care;
    }
}
