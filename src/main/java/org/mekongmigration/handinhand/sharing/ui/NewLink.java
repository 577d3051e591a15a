package org.mekongmigration.handinhand.sharing.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.design.LanguagesPicker;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.sharing.LinkChoice;
import org.mekongmigration.handinhand.work.Shelved;

/** What is decided before a link is made; everything but frozen or live has a usual answer. */
class NewLink extends Div {

    private final RadioButtonGroup<Boolean> live = new RadioButtonGroup<>();
    private final EndChoice end;
    private final TextField passcode = new TextField();
    private final TextField note = new TextField();
    private final Checkbox mayCopy = new Checkbox(true);
    private final LanguagesPicker languages;
    private final CheckboxGroup<PackPart> parts = new CheckboxGroup<>();

    /** @param usualEnd absent: it has none */
    NewLink(Shelved work, Instant now, @Nullable Instant usualEnd) {
        addClassNames("new-link", "stack");
        live.setLabel(getTranslation("sharing.which"));
        live.setItems(false, true);
        live.setItemLabelGenerator(choice -> getTranslation(choice ? "sharing.live" : "sharing.frozen"));
        live.setRenderer(new ComponentRenderer<>(
                choice -> which(choice, work.work().published().isPresent())));
        live.setValue(false);
        end = new EndChoice(now, usualEnd);
        passcode.setLabel(getTranslation("sharing.passcode"));
        passcode.setHelperText(getTranslation("sharing.passcode.hint"));
        passcode.setAutocomplete(Autocomplete.OFF);
        note.setLabel(getTranslation("sharing.note"));
        note.setHelperText(getTranslation("sharing.note.hint"));
        note.setMaxLength(LinkChoice.LONGEST_NOTE);
        mayCopy.setLabel(getTranslation("sharing.may-copy"));
        languages = new LanguagesPicker(
                getTranslation("sharing.languages"), List.copyOf(work.content().languages()));
        languages.setHelperText(getTranslation("sharing.languages.all"));
        parts.setLabel(getTranslation("sharing.parts"));
        var offered = offered(work.work().kind());
        parts.setItems(offered);
        parts.setItemLabelGenerator(part -> getTranslation("sharing.part." + part.word()));
        parts.setValue(Set.copyOf(
                offered.stream().filter(PackPart.READ_UNASKED::contains).toList()));
        parts.setVisible(!offered.isEmpty());
        var fields = new Div(end, passcode);
        fields.addClassName("fields");
        var more = new Details(getTranslation("sharing.more"), new Div(languages, parts, mayCopy, note));
        more.addClassName("more-choices");
        add(live, fields, more);
    }

    private static List<PackPart> offered(Kind kind) {
        return switch (kind) {
            case LESSON_PLAN, LESSON_PACK -> List.copyOf(EnumSet.complementOf(EnumSet.of(PackPart.POSTERS)));
            case ACTIVITY -> PackPart.OF_ONE_FILE;
            case STORYBOOK, TERM, LESSON_TEMPLATE -> List.of();
        };
    }

    private Div which(boolean isLive, boolean published) {
        var name = new Span(getTranslation(isLive ? "sharing.live.long" : "sharing.frozen.long"));
        name.addClassName("name");
        var why = new Paragraph(getTranslation(
                !isLive ? "sharing.frozen.why" : published ? "sharing.live.why" : "sharing.live.why.unpublished"));
        why.addClassNames("quiet", "small-text");
        var both = new Div(name, why);
        both.addClassName("choice");
        return both;
    }

    LinkChoice choice() {
        var code = passcode.getValue().strip();
        return new LinkChoice(
                live.getValue(),
                code.isEmpty() ? null : code,
                end.end(),
                note.getValue(),
                mayCopy.getValue(),
                List.copyOf(languages.getValue()),
                parts.isVisible() ? Set.copyOf(parts.getValue()) : PackPart.READ_UNASKED);
    }
}
