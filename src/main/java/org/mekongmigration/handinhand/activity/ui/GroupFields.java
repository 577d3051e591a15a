package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.Group;
import org.mekongmigration.handinhand.activity.Grouping;
import org.mekongmigration.handinhand.design.NamedSelect;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** How pupils work together. How many the activity is for stays as it was read. */
class GroupFields extends CustomField<Group> {

    private static final List<Grouping> OFFERED = Stream.concat(
                    Stream.of(Grouping.WHOLE_CLASS, new Grouping(1), new Grouping(2)),
                    IntStream.rangeClosed(3, 8).mapToObj(Grouping::new))
            .toList();

    private final Select<Grouping> work = new NamedSelect<>();
    private @Nullable Group before;

    GroupFields(PlaceFields<Activity> fields) {
        setLabel(getTranslation("activity.group"));
        work.setAriaLabel(getTranslation("activity.group"));
        work.setItems(OFFERED);
        work.setItemLabelGenerator(this::name);
        add(new Div(work));
        fields.value(this, "group");
    }

    private String name(Grouping grouping) {
        var size = grouping.size();
        return size == null || size <= 2
                ? getTranslation("activity.group." + grouping)
                : getTranslation("activity.group.of", size);
    }

    @Override
    protected @Nullable Group generateModelValue() {
        var grouping = work.getValue();
        return before == null
                ? new Group(null, null, null, grouping)
                : new Group(before.least(), before.best(), before.most(), grouping);
    }

    @Override
    protected void setPresentationValue(@Nullable Group group) {
        before = group;
        var grouping = group == null ? null : group.work();
        if (grouping != null && !OFFERED.contains(grouping)) {
            work.setItems(Stream.concat(OFFERED.stream(), Stream.of(grouping)).toList());
        }
        work.setValue(grouping);
    }
}
