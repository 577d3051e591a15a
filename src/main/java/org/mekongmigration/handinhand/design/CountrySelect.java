package org.mekongmigration.handinhand.design;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.UI;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A choice of one country by its ISO 3166 code, named in the language of the screen. */
public class CountrySelect extends NamedSelect<String> {

    /** Where MMN's members work stands first. */
    private static final List<String> NEAR = List.of("KH", "CN", "LA", "MM", "TH", "VN", "JP");

    /** Where people from there go, and their neighbours. */
    private static final List<String> OTHERS = List.of(
            "AU", "BD", "BN", "BT", "DE", "FR", "GB", "HK", "ID", "IN", "KR", "LK", "MY", "NP", "NZ", "PH", "SG", "TL",
            "TW", "US");

    /** @param present the one that is chosen already, offered whatever it is; absent: none */
    public CountrySelect(String label, @Nullable String present) {
        setLabel(label);
        var offered = new LinkedHashSet<>(NEAR);
        OTHERS.stream().sorted(Comparator.comparing(CountrySelect::name)).forEach(offered::add);
        if (present != null) {
            offered.add(present);
        }
        setItems(offered);
        setItemLabelGenerator(code -> code == null ? getEmptySelectionCaption() : name(code));
        setValue(present);
    }

    public static String name(String code) {
        return LocaleDisplayNames.getInstance(
                        ULocale.forLocale(UI.getCurrent().getLocale()), DisplayContext.LENGTH_SHORT)
                .regionDisplayName(code);
    }
}
