package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.Setting;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.design.AgeRange;
import org.mekongmigration.handinhand.design.NamedSelect;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** What an activity is, for whom, and how long it takes. */
class BasicFields extends Composite<Div> {

    private static final List<Integer> LEVELS = List.of(1, 2, 3, 4);

    private final Desk<Activity> desk;
    private final PlaceFields<Activity> fields;

    BasicFields(Desk<Activity> desk, PlaceFields<Activity> fields) {
        this.desk = desk;
        this.fields = fields;
        var row = new Div(ages(), new MinutesOfActivity(fields), new GroupFields(fields));
        row.addClassName("form-row");
        var kind = new Div(level(), setting());
        kind.addClassName("form-row");
        getContent()
                .add(
                        fields.line(getTranslation("activity.title"), "title"),
                        fields.line(getTranslation("activity.teaser"), "teaser"),
                        themes(desk.content().themes()),
                        row,
                        kind);
    }

    private NamedSelect<Integer> level() {
        var level = new NamedSelect<Integer>();
        level.setLabel(getTranslation("activity.level"));
        level.setHelperText(getTranslation("activity.level.help"));
        level.setEmptySelectionAllowed(true);
        level.setItems(LEVELS);
        return fields.value(level, "level");
    }

    private NamedSelect<Setting> setting() {
        return fields.value(
                Words.select(this, "activity.setting", "activity.setting.", Setting.values(), true), "setting");
    }

    private AgeRange ages() {
        var ages = new AgeRange(getTranslation("activity.ages"));
        return fields.<AgeRange, AgeRange.Range, Ages>value(
                ages,
                band -> band == null ? null : new AgeRange.Range(band.from(), band.to()),
                range -> range == null ? null : new Ages(range.from(), range.to()),
                "ages");
    }

    private MultiSelectComboBox<String> themes(List<String> chosen) {
        var themes = new MultiSelectComboBox<String>(getTranslation("activity.themes"));
        var offered = new LinkedHashSet<>(ThemeWords.USUAL);
        offered.addAll(chosen);
        themes.setItems(new ArrayList<>(offered));
        themes.setItemLabelGenerator(theme -> ThemeWords.of(theme, this));
        themes.setHelperText(getTranslation("activity.themes.help"));
        themes.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(getTranslation("activity.themes.cleared"))
                .setFocused(getTranslation("activity.themes.focused"))
                .setSelected(getTranslation("activity.themes.selected"))
                .setDeselected(getTranslation("activity.themes.deselected"))
                .setTotal(getTranslation("activity.themes.total")));
        themes.setAllowCustomValue(true);
        themes.addCustomValueSetListener(typed -> {
            var word = typed.getDetail().strip();
            if (!word.isEmpty()) {
                var all = new ArrayList<>(offered);
                all.add(word);
                var now = new LinkedHashSet<>(themes.getValue());
                now.add(word);
                offered.add(word);
                themes.setItems(all);
                themes.setValue(now);
                desk.change(activity -> Edit.set(activity, new Place(List.of("themes")), List.copyOf(now)));
            }
        });
        return fields.<MultiSelectComboBox<String>, Set<String>, List<String>>value(
                themes,
                list -> list == null ? Set.of() : new LinkedHashSet<>(list),
                set -> set == null ? List.of() : List.copyOf(set),
                "themes");
    }
}
