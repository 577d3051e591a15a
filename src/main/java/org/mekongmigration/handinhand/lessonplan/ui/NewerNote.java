package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;
import java.util.function.Function;
import org.mekongmigration.handinhand.design.ErrorNotice;
import org.mekongmigration.handinhand.lessonplan.AdaptedActivity;
import org.mekongmigration.handinhand.lessonplan.LessonPlan.Placement;
import org.mekongmigration.handinhand.lessonplan.NewerVersion;

/** At the chosen activity: a newer version of it is out. She looks at it, takes it, or keeps hers and is not asked again. */
class NewerNote extends Div {

    /** Looks for newer versions, and for what is different in them. */
    interface Versions {

        Optional<NewerVersion> newer(AdaptedActivity activity);

        NewerDialog.Changes changes();
    }

    private final PlanDesk desk;
    private final Versions versions;

    NewerNote(PlanDesk desk, Versions versions) {
        this.desk = desk;
        this.versions = versions;
        addClassNames("note", "river", "newer");
    }

    void show(AdaptedActivity selected) {
        removeAll();
        var newer = versions.newer(selected);
        setVisible(newer.isPresent());
        newer.ifPresent(this::fill);
    }

    private void fill(NewerVersion newer) {
        var mine = newer.now().placement().version();
        var see = button(getTranslation("lessonplan.newer.see"), () -> look(newer));
        var take = button(getTranslation("lessonplan.newer.take", newer.number()), () -> take(newer));
        var keep = button(getTranslation("lessonplan.newer.keep", mine), () -> keep(newer));
        var ways = new Div(see, take, keep);
        ways.addClassName("row");
        add(new H3(getTranslation("lessonplan.newer.says", newer.number(), mine)));
        if (newer.now().adaptations() > 0) {
            add(new NewerRemarks(newer, desk.plan().written()));
        }
        add(ways);
    }

    private static Button button(String words, Runnable act) {
        var button = new Button(words, click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void look(NewerVersion newer) {
        new NewerDialog(newer, versions.changes(), desk.plan().written(), () -> take(newer), () -> keep(newer)).open();
    }

    private void take(NewerVersion newer) {
        changeTo(newer, NewerVersion::taken);
        ErrorNotice.tell(getTranslation("lessonplan.newer.taken", newer.number()));
    }

    private void keep(NewerVersion newer) {
        changeTo(newer, NewerVersion::passedOver);
        ErrorNotice.tell(getTranslation(
                "lessonplan.newer.passed", newer.now().placement().version(), newer.number()));
    }

    /** From the activity as it stands now: she may have adapted it while the dialog was open. */
    private void changeTo(NewerVersion newer, Function<NewerVersion, Placement> change) {
        getParent().ifPresent(inspector -> inspector.getElement().callJsFunction("focus")); // the buttons go
        desk.lesson()
                .activity(newer.now().placement().id())
                .ifPresent(now -> desk.adapt(
                        now, null, at -> change.apply(new NewerVersion(now, newer.newer(), newer.number()))));
    }
}
