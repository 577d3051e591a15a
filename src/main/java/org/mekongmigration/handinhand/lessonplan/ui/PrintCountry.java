package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whose curriculum the guide shows; asked only where there are those of several countries. */
class PrintCountry extends RadioButtonGroup<String> {

    private static final String ALL = "";

    PrintCountry() {
        setLabel(getTranslation("lessonplan.print.country"));
        setItemLabelGenerator(this::name);
        addClassName("chips");
    }

    /** @return absent: all countries */
    static @Nullable String code(@Nullable String value) {
        return value == null || value.equals(ALL) ? null : value;
    }

    void show(Collection<String> countries, @Nullable String chosen) {
        var items = new ArrayList<String>();
        items.add(ALL);
        items.addAll(countries);
        setItems(items);
        setValue(chosen != null && countries.contains(chosen) ? chosen : ALL);
        setVisible(countries.size() > 1);
    }

    private String name(String code) {
        return code.equals(ALL)
                ? getTranslation("lessonplan.print.country.all")
                : Locale.of("", code).getDisplayCountry(getLocale());
    }
}
