package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Image;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.Drawing;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.KindCard;
import org.mekongmigration.handinhand.design.LanguageDots;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.design.ScreenLanguage;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Standing;
import org.mekongmigration.handinhand.media.PictureAddress;
import org.mekongmigration.handinhand.media.PictureHash;
import org.mekongmigration.handinhand.storybook.PicturePlace;
import org.mekongmigration.handinhand.storybook.Storybook;
import org.mekongmigration.handinhand.storybook.StorybookRoutes;
import org.mekongmigration.handinhand.work.Shelved;

/** A book on the shelf. */
class BookCard extends KindCard {

    BookCard(Shelved shelved) {
        this(shelved, shelved.content(Storybook.class), reader());
    }

    private BookCard(Shelved shelved, Storybook book, Language reader) {
        super(
                Colour.LOTUS,
                book.title().in(BookTitle.language(book, List.of(reader))).orElse("…"),
                BookTitle.language(book, List.of(reader)),
                address(shelved));
        picture(cover(book));
        pills(facts(book));
        foot(new LanguageDots(languages(book)));
        if (shelved.rights().edit() && shelved.work().published().isPresent()) {
            var edit = new Button(
                    getTranslation("storybook.edit"),
                    Glyph.PENCIL.icon(),
                    click -> UI.getCurrent().navigate(StorybookRoutes.studio(book.id())));
            edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            edit.setAriaLabel(getTranslation("storybook.edit.of", BookTitle.of(book, this)));
            actions(edit);
        }
    }

    private static Language reader() {
        return ScreenLanguage.of(UI.getCurrent().getLocale());
    }

    private static String address(Shelved shelved) {
        var id = shelved.work().id();
        return shelved.rights().edit() && shelved.work().published().isEmpty()
                ? StorybookRoutes.studio(id)
                : StorybookRoutes.book(id);
    }

    private static Component cover(Storybook book) {
        var picture = PicturePlace.COVER.picture(book);
        var hash = picture == null ? null : hash(picture);
        if (hash == null) {
            return Drawing.BOOK.image();
        }
        var image = new Image(PictureAddress.small(new PictureHash(hash)), "");
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }

    private static @Nullable String hash(Picture picture) {
        return picture.hash() != null && PictureHash.isOne(picture.hash()) ? picture.hash() : null;
    }

    private Pill[] facts(Storybook book) {
        var pills = new ArrayList<Pill>();
        if (book.ages() != null) {
            pills.add(new Pill(
                    getTranslation(
                            "storybook.ages", book.ages().from(), book.ages().to()),
                    Colour.LOTUS));
        }
        pills.add(
                new Pill(getTranslation("storybook.pages.count", book.spreads().size()), Colour.PLAIN));
        return pills.toArray(Pill[]::new);
    }

    private static Map<Language, LanguageDots.State> languages(Storybook book) {
        var states = new LinkedHashMap<Language, LanguageDots.State>();
        for (var language : book.languages()) {
            states.put(
                    language,
                    switch (Standing.of(book.title(), language, book.source())) {
                        case SOURCE, CHECKED -> LanguageDots.State.CHECKED;
                        case DRAFT -> LanguageDots.State.DRAFT;
                        case STALE -> LanguageDots.State.STALE;
                        case MISSING -> LanguageDots.State.MISSING;
                    });
        }
        return states;
    }
}
