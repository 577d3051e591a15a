package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.mekongmigration.handinhand.design.NamedSelect;

/** The words of an enum's constants, as the reader reads them. */
final class Words {

    private Words() {}

    /** @param key what stands before the constant in kebab-case, as "activity.setting." */
    static String of(Component at, String key, Enum<?> constant) {
        return at.getTranslation(key + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static <E extends Enum<E>> NamedSelect<E> select(
            Component at, String label, String key, E[] choices, boolean mayBeNone) {
        var select = new NamedSelect<E>();
        select.setLabel(at.getTranslation(label));
        select.setItems(choices);
        select.setEmptySelectionAllowed(mayBeNone);
        select.setItemLabelGenerator(choice -> choice == null ? "" : of(at, key, choice));
        return select;
    }
}
