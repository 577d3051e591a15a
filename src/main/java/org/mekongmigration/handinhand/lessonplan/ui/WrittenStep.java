package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.IconButton;
import org.mekongmigration.handinhand.design.MinutesField;
import org.mekongmigration.handinhand.lessonplan.OwnActivity.TypedStep;

/** The fields of one step of an activity that is being written. */
class WrittenStep extends Div {

    private final H4 heading = new H4();
    private final IconButton remove;
    private final TextField title;
    private final MinutesField minutes;
    private final TextArea say;
    private final TextArea doing;

    WrittenStep(Consumer<WrittenStep> remove) {
        addClassName("written-step");
        this.remove = new IconButton(Glyph.BIN, getTranslation("lessonplan.step.remove"), click -> remove.accept(this));
        title = new TextField(getTranslation("lessonplan.step.title"));
        title.setMaxLength(300);
        minutes = new MinutesField(getTranslation("lessonplan.minutes.label"), 0, MinutesOfPlacement.LONGEST);
        say = area("lessonplan.say.label");
        doing = area("lessonplan.do.label");
        var head = new Div(heading, this.remove);
        head.addClassName("row");
        add(head, title, minutes, say, doing);
    }

    void number(int number, int of) {
        heading.setText(getTranslation("lessonplan.step", number, of));
        remove.setAriaLabel(getTranslation("lessonplan.step.action", getTranslation("lessonplan.step.remove"), number));
    }

    void focus() {
        title.focus();
    }

    TypedStep typed() {
        return new TypedStep(title.getValue(), minutes.getValue(), say.getValue(), doing.getValue());
    }

    private TextArea area(String label) {
        var area = new TextArea(getTranslation(label));
        area.setMinRows(2);
        area.setMaxLength(4000);
        area.setValueChangeMode(ValueChangeMode.ON_BLUR);
        return area;
    }
}
