package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.media.PictureAddress;
import org.mekongmigration.handinhand.media.PictureHash;
import org.mekongmigration.handinhand.media.ui.Arrival;
import org.mekongmigration.handinhand.media.ui.PictureField;
import org.mekongmigration.handinhand.storybook.PictureFrame;
import org.mekongmigration.handinhand.storybook.PicturePlace;
import org.mekongmigration.handinhand.storybook.Storybook;
import org.mekongmigration.handinhand.work.ui.Desk;
import org.mekongmigration.handinhand.work.ui.FreshIds;
import org.mekongmigration.handinhand.work.ui.PlaceFields;

/** The picture of the chosen page: brought in, or one that the book has already. */
class PictureTab extends Composite<Div> {

    private final Desk<Storybook> desk;
    private final PlaceFields<Storybook> fields;
    private final Arrival arrival;
    private @Nullable Shown shown;
    private @Nullable PictureField field;
    private @Nullable PictureCut cut;
    private final Section cutting = new Section();
    private final Paragraph coarse = new Paragraph();

    private record Shown(
            @Nullable PicturePlace place, @Nullable BlockId name, List<Language> languages, List<BlockId> pictures) {}

    PictureTab(Desk<Storybook> desk, PlaceFields<Storybook> fields, Arrival arrival) {
        this.desk = desk;
        this.fields = fields;
        this.arrival = arrival;
        getContent().addClassNames("stack", "picture-tab");
    }

    /**
     * @param place absent: the page shows no picture
     * @param frame absent: there is none, or it may not be seen
     * @param dots to the inch, where they are too few
     */
    void show(@Nullable PicturePlace place, List<Language> languages, @Nullable PictureFrame frame, OptionalInt dots) {
        var book = desk.content();
        var name = place == null ? null : place.shown(book);
        var now = new Shown(place, name, languages, List.copyOf(book.pictures().keySet()));
        if (!now.equals(shown)) {
            shown = now;
            build(place, name, languages);
        } else if (field != null && place != null) {
            field.follow(place.picture(book));
        }
        if (place != null) {
            showCut(place, book, frame, dots);
        }
    }

    private void showCut(PicturePlace place, Storybook book, @Nullable PictureFrame frame, OptionalInt dots) {
        var picture = place.picture(book);
        var hash = picture == null ? null : picture.hash();
        cutting.setVisible(frame != null && hash != null && PictureHash.isOne(hash));
        if (cut != null && frame != null && hash != null && PictureHash.isOne(hash)) {
            cut.show(PictureAddress.small(new PictureHash(hash)), frame, place.focus(book));
            coarse.setVisible(dots.isPresent());
            coarse.setText(getTranslation("storybook.cut.coarse", dots.orElse(0)));
        }
    }

    private void buildCut(PicturePlace place) {
        var made = new PictureCut();
        made.onCut(wanted -> desk.change(book -> place.focus(book, wanted.focus())));
        cut = made;
        var name = getTranslation("storybook.cut");
        var help = new Paragraph(getTranslation("storybook.cut.help"));
        help.addClassNames("quiet", "small-text");
        coarse.addClassNames("notice", "clay");
        coarse.getElement().setAttribute("role", "status");
        cutting.removeAll();
        cutting.add(new H2(name), help, made, coarse);
        cutting.addClassName("stack");
        cutting.getElement().setAttribute("aria-label", name);
        getContent().add(cutting);
    }

    private void build(@Nullable PicturePlace place, @Nullable BlockId name, List<Language> languages) {
        fields.languages(languages);
        getContent().removeAll();
        field = null;
        cut = null;
        if (place == null) {
            var words = new Paragraph(getTranslation("storybook.picture.none"));
            words.addClassName("quiet");
            getContent().add(words);
            return;
        }
        var alt = name == null
                ? new Div()
                : fields.line(getTranslation("storybook.picture.alt"), "pictures", name.value(), "alt");
        var made = new PictureField(arrival, alt);
        made.setLabel(getTranslation(place.spread() == null ? "storybook.picture.cover" : "storybook.picture"));
        made.setValue(place.picture(desk.content()));
        made.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.change(book -> place.take(book, change.getValue(), FreshIds::next));
            }
        });
        field = made;
        getContent().add(made);
        buildCut(place);
        gallery(place, name);
    }

    private void gallery(PicturePlace place, @Nullable BlockId name) {
        var others = new Div();
        others.addClassName("gallery");
        desk.content().pictures().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(name))
                .forEach(entry -> others.add(choice(place, entry)));
        if (others.getComponentCount() > 0) {
            getContent().add(new H2(getTranslation("storybook.pictures")), others);
        }
    }

    private NativeButton choice(PicturePlace place, Map.Entry<BlockId, Picture> entry) {
        var words = words(entry.getValue());
        var button = new NativeButton("", click -> desk.change(book -> place.show(book, entry.getKey())));
        button.getElement().setAttribute("aria-label", getTranslation("storybook.pictures.use", words));
        button.getElement().setAttribute("title", words);
        var hash = entry.getValue().hash();
        if (hash != null && PictureHash.isOne(hash)) {
            var image = new Image(PictureAddress.small(new PictureHash(hash)), "");
            image.getElement().setAttribute("loading", "lazy");
            button.add(image);
        } else {
            button.setText(words);
        }
        return button;
    }

    private String words(Picture picture) {
        return picture.alt().languages().stream()
                .findFirst()
                .flatMap(picture.alt()::in)
                .orElseGet(() -> getTranslation("storybook.pictures.unnamed"));
    }
}
