package org.mekongmigration.handinhand.media.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.media.PictureAddress;
import org.mekongmigration.handinhand.media.PictureDetails;
import org.mekongmigration.handinhand.media.PictureHash;

/**
 * The picture at one place of a work: brought in, shown, and asked for its maker, its licence and whom it shows. Its alternative
 * text is a text of the work like any other: the editor gives the fields for it.
 */
@StyleSheet("look/media.css")
public class PictureField extends CustomField<Picture> {

    private static final String[] LICENCES = {"CC BY 4.0", "CC BY-SA 4.0", "CC BY-NC 4.0", "CC0 1.0"};

    private final Image preview = new Image();
    private final PictureUpload upload;
    private final TextField maker = new TextField();
    private final ComboBox<String> licence = new ComboBox<>();
    private final Checkbox showsPerson = new Checkbox();
    private final Div facts = new Div();
    private @Nullable Picture picture;

    /** @param alternativeText fields for the words that stand for the picture, in the languages at hand */
    public PictureField(Arrival arrival, Component alternativeText) {
        upload = new PictureUpload(arrival, this::brought);
        var note = new Paragraph(getTranslation("media.upload.note"));
        note.addClassNames("quiet", "small-text");
        facts.addClassName("stack");
        facts.add(alternativeText, makerAndLicence(), person(), removal());
        preview.addClassName("picture-preview");
        var whole = new Div(preview, upload, note, facts);
        whole.addClassNames("picture-field", "stack");
        add(whole);
        show();
    }

    /** Shows what is said of the picture elsewhere, and leaves what is shown already to the fingers that write it. */
    public void follow(@Nullable Picture now) {
        if (!same(now, picture)) {
            setValue(now);
        }
    }

    /** Alternative texts are fields of their own. */
    private static boolean same(@Nullable Picture one, @Nullable Picture other) {
        return one == null || other == null
                ? one == other
                : Objects.equals(one.hash(), other.hash())
                        && Objects.equals(one.maker(), other.maker())
                        && Objects.equals(one.licence(), other.licence())
                        && one.showsPerson() == other.showsPerson();
    }

    private Div makerAndLicence() {
        maker.setLabel(getTranslation("media.maker"));
        maker.setHelperText(getTranslation("media.maker.help"));
        maker.setMaxLength(200);
        maker.setValueChangeMode(ValueChangeMode.LAZY);
        maker.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                change(now -> new Picture(
                        now.file(),
                        now.hash(),
                        now.alt(),
                        absentIfBlank(maker.getValue()),
                        now.licence(),
                        now.showsPerson()));
            }
        });
        licence.setLabel(getTranslation("media.licence"));
        licence.setHelperText(getTranslation("media.licence.help"));
        licence.setItems(LICENCES);
        licence.setAllowCustomValue(true);
        licence.addCustomValueSetListener(custom -> licensed(custom.getDetail()));
        licence.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                licensed(change.getValue());
            }
        });
        var row = new Div(maker, licence);
        row.addClassName("picture-credit");
        return row;
    }

    private Checkbox person() {
        showsPerson.setLabel(getTranslation("media.person"));
        showsPerson.setHelperText(getTranslation("media.person.help"));
        showsPerson.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                change(now ->
                        new Picture(now.file(), now.hash(), now.alt(), now.maker(), now.licence(), change.getValue()));
            }
        });
        return showsPerson;
    }

    private Button removal() {
        var remove = new Button(getTranslation("media.remove"), Glyph.BIN.icon(), click -> become(null));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClassName("picture-removal");
        return remove;
    }

    private void licensed(@Nullable String chosen) {
        change(now ->
                new Picture(now.file(), now.hash(), now.alt(), now.maker(), absentIfBlank(chosen), now.showsPerson()));
    }

    /** Words that described another picture would be worse than none; its maker often made this one too. */
    private void brought(PictureDetails details) {
        var hash = details.hash().value();
        become(
                picture == null
                        ? new Picture(null, hash, Localized.empty(), null, null, false)
                        : new Picture(
                                null,
                                hash,
                                Localized.empty(),
                                picture.maker(),
                                picture.licence(),
                                picture.showsPerson()));
    }

    private void change(UnaryOperator<Picture> changed) {
        if (picture != null) {
            become(changed.apply(picture));
        }
    }

    private void become(@Nullable Picture changed) {
        picture = changed;
        show();
        setModelValue(changed, true);
    }

    private void show() {
        facts.setVisible(picture != null);
        upload.offer(picture != null);
        var hash = picture == null ? null : picture.hash();
        preview.setVisible(hash != null);
        if (hash != null) {
            preview.setSrc(PictureAddress.small(new PictureHash(hash)));
            preview.setAlt(getTranslation("media.preview"));
        }
        if (picture != null) {
            maker.setValue(orEmpty(picture.maker()));
            licence.setValue(picture.licence());
            showsPerson.setValue(picture.showsPerson());
        }
    }

    @Override
    protected @Nullable Picture generateModelValue() {
        return picture;
    }

    @Override
    protected void setPresentationValue(@Nullable Picture shown) {
        picture = shown;
        show();
    }

    private static @Nullable String absentIfBlank(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
