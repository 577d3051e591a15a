package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.Minutes;
import org.mekongmigration.handinhand.design.MinutesField;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** Least, usual and most minutes. Without the usual ones nothing is said of minutes. */
class MinutesOfActivity extends CustomField<Minutes> {

    static final int LONGEST = 600;

    private final MinutesField least = field("least");
    private final MinutesField usual = field("usual");
    private final MinutesField most = field("most");

    MinutesOfActivity(PlaceFields<Activity> fields) {
        setLabel(getTranslation("activity.minutes"));
        var row = new Div(least, usual, most);
        row.addClassName("row");
        add(row);
        fields.value(this, "minutes");
    }

    private MinutesField field(String word) {
        return new MinutesField(getTranslation("activity.minutes." + word), 0, LONGEST);
    }

    @Override
    protected @Nullable Minutes generateModelValue() {
        var usually = usual.getValue();
        return usually == null ? null : new Minutes(least.getValue(), usually, most.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable Minutes minutes) {
        least.setValue(minutes == null ? null : minutes.least());
        usual.setValue(minutes == null ? null : Integer.valueOf(minutes.usual()));
        most.setValue(minutes == null ? null : minutes.most());
    }
}
