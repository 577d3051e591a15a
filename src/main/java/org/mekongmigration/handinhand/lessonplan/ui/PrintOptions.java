package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.design.LanguageName;
import org.mekongmigration.handinhand.design.LanguagesPicker;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.typesetting.Sides;

/** What can be chosen: the guide's language and the pupils', the parts, the paper and how it is printed on, the files. */
class PrintOptions extends Div {

    private static final int LARGEST_CLASS = 1000;

    private final RadioButtonGroup<Language> guide = new RadioButtonGroup<>();
    private final LanguagesPicker pupils = new LanguagesPicker(getTranslation("lessonplan.print.pupils"), List.of());
    private final PrintParts parts;
    private final PrintPaper paper = new PrintPaper();
    private final IntegerField classOf = new IntegerField(getTranslation("lessonplan.print.class-of"));
    private final IntegerField books = new IntegerField(getTranslation("lessonplan.print.book-copies"));
    private final PrintPosters posters = new PrintPosters();
    private final Checkbox bothSides = new Checkbox(getTranslation("lessonplan.print.sides"));
    private final RadioButtonGroup<Sides> edge = new RadioButtonGroup<>();
    private final PrintCountry country = new PrintCountry();
    private final Checkbox grey = new Checkbox(getTranslation("lessonplan.print.grey"));
    private final RadioButtonGroup<Boolean> files = new RadioButtonGroup<>();
    private final Checkbox smallFile = new Checkbox(getTranslation("lessonplan.print.small"));
    private final Button more = new Button(getTranslation("lessonplan.print.languages.more"), click -> allLanguages());
    private final Consumer<PrintChoice> chosen;
    private List<Language> order;
    private PrintChoice choice;

    /** @param known languages that the work has words in */
    PrintOptions(PrintChoice usual, List<Language> known, PrintMissing missing, Consumer<PrintChoice> chosen) {
        this.chosen = chosen;
        choice = usual;
        order = Stream.of(usual.pupils(), List.of(usual.guide()), known)
                .flatMap(List::stream)
                .distinct()
                .toList();
        parts = new PrintParts((part, wanted) -> choose(now -> now.with(part, wanted)));
        addClassName("print-options");
        guide.setLabel(getTranslation("lessonplan.print.guide"));
        guide.addClassName("chips");
        guide.setItemLabelGenerator(Language::ownName);
        guide.setRenderer(new ComponentRenderer<>(LanguageName::new));
        pupils.addClassName("chips");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClassName("more-languages");
        offerLanguages();
        files.setLabel(getTranslation("lessonplan.print.files"));
        files.setItems(false, true);
        files.setItemLabelGenerator(
                it -> getTranslation(it ? "lessonplan.print.files.each" : "lessonplan.print.files.one"));
        files.addClassName("seg-field");
        classOf.setMin(1);
        classOf.setMax(LARGEST_CLASS);
        classOf.setStepButtonsVisible(true);
        classOf.setValueChangeMode(ValueChangeMode.LAZY);
        classOf.addClassName("class-of");
        books.setMin(1);
        books.setMax(LARGEST_CLASS);
        books.setStepButtonsVisible(true);
        books.setValueChangeMode(ValueChangeMode.LAZY);
        books.addClassName("class-of");
        bothSides.addClassName("switch");
        bothSides.setHelperText(getTranslation("lessonplan.print.sides.why"));
        edge.setLabel(getTranslation("lessonplan.print.edge"));
        edge.setItems(Sides.LONG_EDGE, Sides.SHORT_EDGE);
        edge.setItemLabelGenerator(it -> getTranslation("lessonplan.print.edge." + it));
        edge.addClassName("seg-field");
        grey.addClassName("switch");
        grey.setHelperText(getTranslation("lessonplan.print.grey.why"));
        smallFile.addClassName("switch");
        smallFile.setHelperText(getTranslation("lessonplan.print.small.why"));
        listen(guide, (now, value) -> value == null ? now : now.guidedIn(value));
        listen(
                pupils,
                (now, value) -> now.in(order.stream().filter(value::contains).toList()));
        listen(paper, (now, value) -> value == null ? now : now.on(value));
        listen(
                classOf,
                (now, value) -> value == null || value < 1 || value > LARGEST_CLASS ? now : now.forClassOf(value));
        listen(
                books,
                (now, value) -> value == null || value < 1 || value > LARGEST_CLASS ? now : now.withBookCopies(value));
        listen(posters, (now, value) -> value == null ? now : now.withPosters(value));
        listen(bothSides, PrintChoice::onBothSides);
        listen(edge, (now, value) -> value == null ? now : now.on(value));
        listen(country, (now, value) -> now.forCountry(PrintCountry.code(value)));
        listen(grey, PrintChoice::inGrey);
        listen(files, (now, value) -> now.eachByItself(Boolean.TRUE.equals(value)));
        listen(smallFile, PrintChoice::asSmallFile);
        add(
                guide, pupils, more, missing, parts, country, paper, posters, classOf, books, bothSides, edge, grey,
                files, smallFile);
    }

    /** How a value changes what is wanted. */
    @FunctionalInterface
    private interface Change<V> {
        PrintChoice to(PrintChoice now, V value);
    }

    private <F extends AbstractField<F, V>, V> void listen(AbstractField<F, V> field, Change<V> change) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choose(now -> change.to(now, event.getValue()));
            }
        });
    }

    private void choose(UnaryOperator<PrintChoice> change) {
        var changed = change.apply(choice);
        if (!changed.equals(choice)) {
            chosen.accept(changed);
        }
    }

    private void allLanguages() {
        order = Stream.concat(order.stream(), Language.offered().stream())
                .distinct()
                .toList();
        offerLanguages();
        fillLanguages();
    }

    private void offerLanguages() {
        guide.setItems(order);
        pupils.setItems(order);
        more.setVisible(!order.containsAll(Language.offered()));
    }

    private void fillLanguages() {
        guide.setValue(choice.guide());
        pupils.setValue(Set.copyOf(choice.pupils()));
    }

    /** What is wanted now. */
    PrintChoice chosen() {
        return choice;
    }

    /** @param counted pupils, as the lessons say; absent while nobody has counted them */
    void show(PrintProof proof, PartNames names, @Nullable Integer counted) {
        choice = proof.choice();
        fillLanguages();
        parts.show(proof, names);
        paper.setValue(choice.paper());
        classOf.setValue(choice.classOf() != null ? choice.classOf() : counted);
        books.setValue(choice.bookCopies());
        books.setVisible(proof.books().stream().anyMatch(book -> book.laid() != null));
        posters.show(proof);
        bothSides.setValue(choice.bothSides());
        edge.setVisible(choice.bothSides());
        edge.setValue(choice.bothSides() ? choice.sides() : Sides.LONG_EDGE);
        country.show(proof.countries(), choice.country());
        grey.setValue(choice.grey());
        files.setValue(choice.eachByItself());
        smallFile.setValue(choice.smallFile());
    }
}
