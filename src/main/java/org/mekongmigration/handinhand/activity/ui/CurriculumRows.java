package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.CurriculumEntry;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.design.CountrySelect;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.ui.BlockList;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** Where the activity stands in the curricula of countries. */
class CurriculumRows extends Composite<Div> {

    private final PlaceFields<Activity> fields;
    private final @Nullable String home;

    /** @param home the country of the author's school */
    CurriculumRows(Desk<Activity> desk, PlaceFields<Activity> fields, @Nullable String home) {
        this.home = home;
        this.fields = fields;
        getContent()
                .add(new BlockList<Activity, CurriculumEntry>(
                        desk,
                        new Place(List.of("curriculum")),
                        new BlockList.Making<>(
                                CurriculumEntry::id,
                                it -> CountrySelect.name(it.country()) + " " + it.code(),
                                this::row),
                        new BlockList.Adding<>(
                                getTranslation("activity.curriculum.add"),
                                () -> new CurriculumEntry(FreshIds.next(), here(), "", Localized.empty()))));
    }

    private Component row(CurriculumEntry entry) {
        var id = entry.id().value();
        var country = new CountrySelect(getTranslation("activity.curriculum.country"), entry.country());
        var row = new Div(
                fields.<CountrySelect, String, String>value(
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

    /** That of the author's school; else that of her own language is the likeliest. */
    private String here() {
        return home != null
                ? home
                : switch (UI.getCurrent().getLocale().getLanguage()) {
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
