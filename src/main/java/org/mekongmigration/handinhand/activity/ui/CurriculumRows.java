package org.mekongmigration.handinhand.activity.ui;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.CurriculumEntry;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.design.NamedSelect;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.ui.BlockList;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** Where the activity stands in the curricula of countries. */
class CurriculumRows extends Composite<Div> {

    /** Where MMN's members work stands first. */
    private static final List<String> NEAR = List.of("KH", "CN", "LA", "MM", "TH", "VN", "JP");

    /** Where people from there go, and their neighbours. A country that a file names is offered too. */
    private static final List<String> OTHERS = List.of(
            "AU", "BD", "BN", "BT", "DE", "FR", "GB", "HK", "ID", "IN", "KR", "LK", "MY", "NP", "NZ", "PH", "SG", "TL",
            "TW", "US");

    private final PlaceFields<Activity> fields;

    CurriculumRows(Desk<Activity> desk, PlaceFields<Activity> fields) {
        this.fields = fields;
        getContent()
                .add(new BlockList<Activity, CurriculumEntry>(
                        desk,
                        new Place(List.of("curriculum")),
                        new BlockList.Making<>(
                                CurriculumEntry::id, it -> country(it.country()) + " " + it.code(), this::row),
                        new BlockList.Adding<>(
                                getTranslation("activity.curriculum.add"),
                                () -> new CurriculumEntry(FreshIds.next(), here(), "", Localized.empty()))));
    }

    private Component row(CurriculumEntry entry) {
        var id = entry.id().value();
        var country = new NamedSelect<String>();
        country.setLabel(getTranslation("activity.curriculum.country"));
        var offered = new LinkedHashSet<>(NEAR);
        OTHERS.stream().sorted(Comparator.comparing(this::country)).forEach(offered::add);
        offered.add(entry.country());
        country.setItems(offered);
        country.setItemLabelGenerator(this::country);
        var row = new Div(
                fields.<NamedSelect<String>, String, String>value(
                        country,
                        now -> now,
                        chosen -> chosen == null ? entry.country() : chosen,
                        "curriculum",
                        id,
                        "country"),
                fields.value(new PlainLine(getTranslation("activity.curriculum.code")), "curriculum", id, "code"));
        row.addClassName("form-row");
        return new Div(row, fields.line(getTranslation("activity.curriculum.text"), "curriculum", id, "text"));
    }

    private String country(String code) {
        return LocaleDisplayNames.getInstance(
                        ULocale.forLocale(UI.getCurrent().getLocale()), DisplayContext.LENGTH_SHORT)
                .regionDisplayName(code);
    }

    /** The country of the author's own language is the likeliest. */
    private static String here() {
        return switch (UI.getCurrent().getLocale().getLanguage()) {
            case "km" -> "KH";
            case "my" -> "MM";
            case "lo" -> "LA";
            case "vi" -> "VN";
            case "ja" -> "JP";
            case "zh" -> "CN";
            default -> "TH";
        };
    }
}
