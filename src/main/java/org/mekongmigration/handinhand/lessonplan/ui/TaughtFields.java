package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.mekongmigration.handinhand.activity.ActivityTaught;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.design.MinutesField;
import org.mekongmigration.handinhand.lessonplan.AdaptedActivity;

/** How one activity of the lesson went: its real minutes, and a few words. */
class TaughtFields extends Div {

    private final BlockId placement;
    private final WorkId activity;
    private final MinutesField minutes;
    private final TextArea worked;
    private final TextArea toChange;
    private final Paragraph planned = new Paragraph();
    private int version;
    private int plannedMinutes;

    /** @param version that is taught now */
    TaughtFields(AdaptedActivity taught, Shown title, int version) {
        addClassName("taught");
        placement = taught.placement().id();
        activity = taught.activity().id();
        var name = new H3(title.text());
        name.getElement().setAttribute("lang", title.language().tag());
        planned.addClassName("quiet");
        minutes = new MinutesField(getTranslation("lessonplan.after.minutes"), 0, ActivityTaught.MOST_MINUTES);
        named(minutes, "lessonplan.after.minutes", title);
        worked = area("lessonplan.after.worked", title);
        toChange = area("lessonplan.after.change", title);
        add(name, planned, minutes, worked, toChange);
        show(version, taught.minutes(), taught.minutes(), "", "");
    }

    boolean isOf(ActivityTaught taught) {
        return taught.placement().equals(placement) && taught.activity().equals(activity);
    }

    /** What she said before, with the version that she taught then. */
    void show(ActivityTaught taught) {
        show(taught.version(), taught.planned(), taught.minutes(), taught.worked(), taught.toChange());
    }

    /** This activity was left out of the lesson. */
    void showNotTaught() {
        minutes.clear();
    }

    /** Absent where she did not teach it. */
    Optional<ActivityTaught> said() {
        return minutes.getOptionalValue()
                .map(real -> new ActivityTaught(
                        placement, activity, version, plannedMinutes, real, worked.getValue(), toChange.getValue()));
    }

    boolean isInvalid() {
        return minutes.isInvalid();
    }

    private void show(int taughtVersion, int plannedThen, int real, String whatWorked, String whatToChange) {
        version = taughtVersion;
        plannedMinutes = plannedThen;
        planned.setText(getTranslation("lessonplan.after.planned", plannedThen, taughtVersion));
        minutes.setValue(real);
        worked.setValue(whatWorked);
        toChange.setValue(whatToChange);
    }

    private TextArea area(String label, Shown title) {
        var area = new TextArea(getTranslation(label));
        area.setMinRows(1);
        area.setMaxLength(ActivityTaught.LONGEST);
        area.setValueChangeMode(ValueChangeMode.ON_BLUR);
        named(area, label, title);
        return area;
    }

    /** The labels are the same for each activity: who only hears them hears whose they are. */
    private void named(HasAriaLabel field, String label, Shown title) {
        field.setAriaLabel(getTranslation(label) + ": " + title.text());
    }
}
