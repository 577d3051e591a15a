package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.design.LanguagePicker;
import org.mekongmigration.handinhand.design.LanguagesPicker;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.LessonPlan;
import org.mekongmigration.handinhand.typesetting.Paper;

/** What can be chosen: the guide's language and the pupils', the parts, the paper, the files. */
class PrintOptions extends Div {

    private final LanguagePicker guide;
    private final LanguagesPicker pupils;
    private final CheckboxGroup<PackPart> parts = new CheckboxGroup<>();
    private final RadioButtonGroup<Paper> paper = new RadioButtonGroup<>();
    private final RadioButtonGroup<Boolean> files = new RadioButtonGroup<>();
    private final Checkbox smallFile = new Checkbox(getTranslation("lessonplan.print.small"));
    private final List<Language> order;
    private final Consumer<PrintChoice> chosen;

    PrintOptions(LessonPlan plan, PrintMissing missing, Consumer<PrintChoice> chosen) {
        this.chosen = chosen;
        var usual = PrintChoice.usual(plan);
        order = Stream.of(usual.pupils(), List.of(usual.guide()), Language.offered())
                .flatMap(List::stream)
                .distinct()
                .toList();
        addClassName("print-options");
        guide = new LanguagePicker(getTranslation("lessonplan.print.guide"), order);
        guide.setValue(usual.guide());
        guide.addValueChangeListener(change -> choose());
        pupils = new LanguagesPicker(getTranslation("lessonplan.print.pupils"), order);
        pupils.setValue(Set.copyOf(usual.pupils()));
        pupils.addValueChangeListener(change -> choose());
        parts.setLabel(getTranslation("lessonplan.print.what"));
        parts.setItems(PackPart.values());
        parts.setItemLabelGenerator(it -> getTranslation("lessonplan.print.part." + it.word()));
        parts.setValue(usual.parts());
        parts.addValueChangeListener(change -> choose());
        paper.setLabel(getTranslation("lessonplan.print.paper"));
        paper.setItems(Paper.A4, Paper.LETTER);
        paper.setItemLabelGenerator(it -> it == Paper.A4 ? "A4" : "Letter");
        paper.setValue(usual.paper());
        paper.addValueChangeListener(change -> choose());
        files.setLabel(getTranslation("lessonplan.print.files"));
        files.setItems(false, true);
        files.setItemLabelGenerator(
                it -> getTranslation(it ? "lessonplan.print.files.each" : "lessonplan.print.files.one"));
        files.setValue(false);
        files.addValueChangeListener(change -> choose());
        smallFile.setHelperText(getTranslation("lessonplan.print.small.why"));
        smallFile.addValueChangeListener(change -> choose());
        add(guide, pupils, missing, parts, paper, files, smallFile);
    }

    private void choose() {
        var languages = order.stream().filter(pupils.getValue()::contains).toList();
        chosen.accept(new PrintChoice(
                guide.getValue(),
                languages.isEmpty() ? List.of(guide.getValue()) : languages,
                parts.getValue(),
                paper.getValue(),
                smallFile.getValue(),
                files.getValue()));
    }
}
