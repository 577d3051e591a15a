package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.NewerVersion;
import org.mekongmigration.handinhand.lessonplan.NewerVersion.ChangeGone;
import org.mekongmigration.handinhand.lessonplan.NewerVersion.ChangedBeneath;
import org.mekongmigration.handinhand.lessonplan.NewerVersion.Remark;
import org.mekongmigration.handinhand.lessonplan.NewerVersion.StepKept;
import org.mekongmigration.handinhand.lessonplan.StepField;

/** What becomes of the teacher's changes if she takes a newer version. */
class NewerRemarks extends Div {

    private final Language written;

    NewerRemarks(NewerVersion newer, Language written) {
        this.written = written;
        var remarks = newer.remarks();
        add(new Paragraph(getTranslation(remarks.isEmpty() ? "lessonplan.newer.yours" : "lessonplan.newer.look")));
        if (!remarks.isEmpty()) {
            var list = new UnorderedList();
            remarks.forEach(it -> list.add(new ListItem(words(it))));
            add(list);
        }
    }

    private String words(Remark remark) {
        var step = Shown.of(remark.step(), ScreenLanguage.after(written, this)).text();
        return switch (remark) {
            case StepKept kept -> getTranslation("lessonplan.newer.kept", step);
            case ChangeGone gone -> getTranslation("lessonplan.newer.gone", step);
            case ChangedBeneath beneath ->
                getTranslation(
                        "lessonplan.newer.beneath",
                        step,
                        beneath.fields().stream().map(this::name).collect(Collectors.joining(", ")));
        };
    }

    private String name(StepField field) {
        return getTranslation(
                switch (field) {
                    case TITLE -> "lessonplan.step.title";
                    case MINUTES -> "lessonplan.minutes.label";
                    case SAY -> "lessonplan.say";
                    case DOING -> "lessonplan.do";
                    case PUPILS -> "lessonplan.pupils";
                });
    }
}
