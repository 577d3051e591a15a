package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.LanguageName;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.TranslationState;
import org.mekongmigration.handinhand.language.WordChange;
import org.mekongmigration.handinhand.work.Change;

/** One change: how it was, how it is, and taking it back. */
class ChangeRow extends ListItem {

    private final PlaceWords places = new PlaceWords(this);
    private final Div was = new Div();
    private final Div is = new Div();

    /** @param takeBack absent where nothing can be taken back */
    ChangeRow(Change change, @Nullable Runnable takeBack) {
        var sort = ChangeFilter.Sort.of(change);
        addClassNames("change", sort.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        was.addClassNames("side", "was");
        is.addClassNames("side", "is");
        fill(change);
        var what = new Div(new Pill(getTranslation(sort.key()), Colour.PLAIN));
        what.addClassName("what");
        if (takeBack != null) {
            var button = new Button(getTranslation(sort.key() + ".back"), click -> takeBack.run());
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.setAriaLabel(button.getText() + ": " + places.of(change.where()));
            what.add(button);
        }
        add(was, is, what);
    }

    /** Only how it is, with what is new marked in it. */
    static Component newer(Change change) {
        var is = new ChangeRow(change, null).is;
        is.removeFromParent();
        return is;
    }

    /** Below both sides, over their whole width. */
    void beside(Component more) {
        var below = new Div(more);
        below.addClassName("below");
        add(below);
    }

    private void fill(Change change) {
        switch (change) {
            case Change.Text text -> {
                was.add(
                        caption(text.where(), text.language(), text.was(), false),
                        words(text, WordChange.Sort.REMOVED, "del"));
                is.add(
                        caption(text.where(), text.language(), text.is(), text.outOfDate()),
                        words(text, WordChange.Sort.ADDED, "ins"));
            }
            case Change.OutOfDate stale -> {
                was.add(caption(stale.where(), stale.language(), null, false), said(stale.text(), stale.language()));
                is.add(caption(stale.where(), stale.language(), null, true), said(stale.text(), stale.language()));
            }
            case Change.Value value -> {
                was.add(caption(value.where()), value(value.where(), value.was().orElse(null), "del"));
                is.add(caption(value.where()), value(value.where(), value.is().orElse(null), "ins"));
            }
            case Change.Moved moved -> {
                was.add(caption(moved.from()), all(moved.said(), null));
                is.add(caption(moved.where()), all(moved.said(), null));
            }
            case Change.Added added -> {
                none(was, "work.compare.not-yet");
                is.add(caption(added.where()), all(added.said(), "ins"));
            }
            case Change.Removed removed -> {
                was.add(caption(removed.where()), all(removed.said(), "del"));
                none(is, "work.compare.no-longer");
            }
        }
    }

    private void none(Div side, String words) {
        side.addClassName("none");
        side.add(new Span(getTranslation(words)));
    }

    private Div caption(Change.Where where) {
        var caption = new Div(new Span(places.of(where)));
        caption.addClassName("cap");
        return caption;
    }

    private Div caption(Change.Where where, Language language, @Nullable TranslationState state, boolean outOfDate) {
        var caption = caption(where);
        caption.add(new LanguageName(language));
        if (outOfDate) {
            caption.add(new Pill(Glyph.HISTORY, getTranslation("work.compare.out-of-date"), Colour.MARIGOLD));
        } else if (state != null) {
            var checked = state == TranslationState.CHECKED;
            caption.add(new Pill(
                    getTranslation(checked ? "work.compare.checked" : "work.compare.draft"),
                    checked ? Colour.LEAF : Colour.PLAIN));
        }
        return caption;
    }

    private Component words(Change.Text text, WordChange.Sort shown, String tag) {
        var line = new Paragraph();
        line.getElement().setAttribute("lang", text.language().tag());
        var pieces = text.words().stream()
                .filter(piece -> piece.sort() == WordChange.Sort.SAME || piece.sort() == shown)
                .toList();
        if (pieces.isEmpty()) {
            return new Paragraph(getTranslation("work.compare.nothing"));
        }
        pieces.forEach(piece -> line.add(piece.sort() == shown ? marked(piece.text(), tag) : new Span(piece.text())));
        if (text.words().stream().allMatch(piece -> piece.sort() == WordChange.Sort.SAME)) {
            var marks = new Span(getTranslation("work.compare.marks"));
            marks.addClassName("quiet");
            return new Div(line, marks);
        }
        return line;
    }

    private Component value(Change.Where where, @Nullable String value, String tag) {
        if (value == null) {
            return new Paragraph(getTranslation("work.compare.nothing"));
        }
        return new Paragraph(marked(places.value(where, value), tag));
    }

    private static Div all(List<Change.Said> said, @Nullable String tag) {
        var all = new Div();
        for (var each : said) {
            var line = new Paragraph(tag == null ? new Span(each.text()) : marked(each.text(), tag));
            each.language().ifPresent(language -> line.getElement().setAttribute("lang", language.tag()));
            all.add(line);
        }
        return all;
    }

    private static Paragraph said(String text, Language language) {
        var line = new Paragraph(text);
        line.getElement().setAttribute("lang", language.tag());
        return line;
    }

    private static Component marked(String text, String tag) {
        return tag.equals("ins") ? new Inserted(text) : new Deleted(text);
    }
}
