package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.Copies;
import org.mekongmigration.handinhand.activity.Activity.Material;
import org.mekongmigration.handinhand.activity.Printable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.design.NamedSelect;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.ui.BlockList;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** What has to be there, how many of it, and which of it is printed. */
class MaterialFields extends Composite<Div> {

    private final Desk<Activity> desk;
    private final PlaceFields<Activity> fields;
    private final BlockList<Activity, Material> rows;
    private List<BlockId> printables;

    MaterialFields(Desk<Activity> desk, PlaceFields<Activity> fields) {
        this.desk = desk;
        this.fields = fields;
        this.printables = printables();
        this.rows = new BlockList<>(
                desk,
                new Place(List.of("materials")),
                new BlockList.Making<>(Material::id, it -> Named.of(it.text(), desk, this), this::row),
                new BlockList.Adding<>(
                        getTranslation("activity.material.add"),
                        () -> new Material(FreshIds.next(), Localized.empty(), null, null)));
        getContent().add(rows);
        desk.onChange(this::offerNewPrintables);
    }

    private void offerNewPrintables() {
        var now = printables();
        if (!now.equals(printables)) {
            printables = now;
            rows.show();
        }
    }

    private List<BlockId> printables() {
        return desk.content().printables().stream().map(Printable::id).toList();
    }

    private Component row(Material material) {
        var id = material.id().value();
        var copies = new NamedSelect<Copies>();
        copies.setLabel(getTranslation("activity.material.copies"));
        copies.setEmptySelectionAllowed(true);
        copies.setItems(Copies.values());
        copies.setItemLabelGenerator(it -> it == null
                ? ""
                : getTranslation(
                        "activity.copies." + it.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        var printable = new NamedSelect<BlockId>();
        printable.setLabel(getTranslation("activity.material.printable"));
        printable.setEmptySelectionAllowed(true);
        printable.setItems(printables);
        printable.setItemLabelGenerator(it -> it == null ? "" : name(it));
        var choices = new Div(
                fields.value(copies, "materials", id, "copies"), fields.value(printable, "materials", id, "printable"));
        choices.addClassName("form-row");
        return new Div(fields.line(getTranslation("activity.material"), "materials", id, "text"), choices);
    }

    private String name(BlockId printable) {
        return desk.content().printables().stream()
                .filter(it -> it.id().equals(printable))
                .findFirst()
                .map(it -> PrintableNames.of(it, desk, this))
                .orElse(printable.value());
    }
}
