package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.List;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Printable.SortingGroup;
import org.mekongmigration.handinhand.activity.Printable.SortingItem;
import org.mekongmigration.handinhand.activity.Printable.SortingSheet;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.design.NamedSelect;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.ui.BlockList;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** The groups and the things of a sheet to sort. */
class SortingRows extends Composite<Div> {

    private final Desk<Activity> desk;
    private final PlaceFields<Activity> fields;
    private final String sheet;

    SortingRows(Desk<Activity> desk, PlaceFields<Activity> fields, String sheet) {
        this.desk = desk;
        this.fields = fields;
        this.sheet = sheet;
        var groups = new BlockList<Activity, SortingGroup>(
                desk,
                new Place(List.of("printables", sheet, "groups")),
                new BlockList.Making<>(
                        SortingGroup::id,
                        it -> Named.of(it.text(), desk, this),
                        it -> fields.line(
                                getTranslation("activity.sorting.group"),
                                "printables",
                                sheet,
                                "groups",
                                it.id().value(),
                                "text")),
                new BlockList.Adding<>(
                        getTranslation("activity.sorting.group.add"),
                        () -> new SortingGroup(FreshIds.next(), Localized.empty())));
        var items = new BlockList<Activity, SortingItem>(
                desk,
                new Place(List.of("printables", sheet, "items")),
                new BlockList.Making<>(SortingItem::id, it -> Named.of(it.text(), desk, this), this::row),
                new BlockList.Adding<>(
                        getTranslation("activity.sorting.item.add"),
                        () -> new SortingItem(FreshIds.next(), Localized.empty(), null)));
        getContent()
                .add(
                        new H4(getTranslation("activity.sorting.groups")),
                        groups,
                        new H4(getTranslation("activity.sorting.items")),
                        items);
        Depending.on(desk, () -> groups().stream().map(SortingGroup::id).toList(), items::show);
    }

    private List<SortingGroup> groups() {
        return desk.content()
                .printables(SortingSheet.class)
                .filter(it -> it.id().value().equals(sheet))
                .flatMap(it -> it.groups().stream())
                .toList();
    }

    private Component row(SortingItem item) {
        var id = item.id().value();
        var group = new NamedSelect<BlockId>();
        group.setLabel(getTranslation("activity.sorting.belongs"));
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(getTranslation("activity.sorting.undecided"));
        group.setItems(groups().stream().map(SortingGroup::id).toList());
        group.setItemLabelGenerator(
                chosen -> chosen == null ? getTranslation("activity.sorting.undecided") : name(chosen));
        return new Div(
                fields.line(getTranslation("activity.sorting.item"), "printables", sheet, "items", id, "text"),
                fields.value(group, "printables", sheet, "items", id, "group"));
    }

    private String name(BlockId group) {
        return groups().stream()
                .filter(it -> it.id().equals(group))
                .findFirst()
                .map(it -> Named.of(it.text(), desk, this))
                .orElse(group.value());
    }
}
