package org.mekongmigration.handinhand.account.ui;

import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.design.CountrySelect;

/** In which country a school is; it need not be said. */
class SchoolCountry extends CountrySelect {

    SchoolCountry(@Nullable String present) {
        super("", present);
        setLabel(getTranslation("account.schools.country"));
        setHelperText(getTranslation("account.schools.country.why"));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("account.schools.country.none"));
    }
}
