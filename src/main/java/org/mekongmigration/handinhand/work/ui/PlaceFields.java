package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Edit;
import org.mekongmigration.handinhand.content.Finding.Place;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.content.ProseText;
import org.mekongmigration.handinhand.design.ProseField;
import org.mekongmigration.handinhand.design.ProseTree;
import org.mekongmigration.handinhand.design.SideBySideText;
import org.mekongmigration.handinhand.design.UnsentPlace;
import org.mekongmigration.handinhand.design.UnsentText;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.language.SourceHash;
import org.mekongmigration.handinhand.language.Translation;
import org.mekongmigration.handinhand.language.TranslationState;
import org.mekongmigration.handinhand.work.ProseTrees;

/**
 * Fields for the places of one work. Each keeps its words in the browser until they are committed, shows what the desk holds
 * after undo, and the text of somebody else who changed the same place.
 */
public class PlaceFields<C extends Content> {

    private static final String NOTHING = "[]";

    private final Desk<C> desk;
    private final String person;
    private final Function<String, Component> others;
    private final List<Bound> bound = new ArrayList<>();
    private List<Language> shown;
    private @Nullable Bound typing;

    /**
     * @param person whose words the browser keeps
     * @param others makes the notice about other people's texts at a place; given its path joined by "/"
     */
    public PlaceFields(Desk<C> desk, String person, Function<String, Component> others) {
        this.desk = desk;
        this.person = person;
        this.others = others;
        this.shown = List.of(desk.content().source());
        desk.onChange(this::refresh);
    }

    /** The language beside the source; absent: the source alone. */
    public void second(@Nullable Language language) {
        var source = desk.content().source();
        languages(language == null || language.equals(source) ? List.of(source) : List.of(source, language));
    }

    /** The one language, or the two, in which texts are written from now on. */
    public void languages(List<Language> oneOrTwo) {
        shown = List.copyOf(oneOrTwo);
        bound.clear();
    }

    /** The one language, or the two, in which texts are written now. */
    public List<Language> languages() {
        return shown;
    }

    /** Forgets all fields made so far; a form that is built anew makes its own. */
    public void forget() {
        bound.clear();
    }

    /** One line in the source and beside it in the second language. */
    public Component line(String label, String... path) {
        return pair(language -> plain(UnsentText.line(unsent(path, language), label), path, language), path);
    }

    /** Plain words of several lines. */
    public Component lines(String label, String... path) {
        return pair(language -> plain(UnsentText.lines(unsent(path, language), label), path, language), path);
    }

    /** Running text with marks and lists. */
    public Component prose(String label, String... path) {
        return pair(language -> prose(UnsentText.prose(unsent(path, language), label), path, language), path);
    }

    private Component pair(Function<Language, Component> field, String... path) {
        var notice = others.apply(String.join("/", path));
        var pair = shown.size() == 1
                ? field.apply(shown.getFirst())
                : new SideBySideText(side(field, shown.get(0)), side(field, shown.get(1)));
        var block = new Div(pair, notice);
        block.addClassName("place");
        block.setId("place-" + String.join("-", path));
        shown.forEach(language -> block.add(zawgyi(language, path)));
        return block;
    }

    private Component zawgyi(Language language, String... path) {
        var notice = new ZawgyiNotice(language, unicode -> {
            if (localized(path).in(language).orElse("") instanceof Prose) {
                set(path, language, ProseText.read(unicode), ProseText::write);
            } else {
                set(path, language, unicode, Function.identity());
            }
        });
        Runnable show = () -> notice.show(written(localized(path).in(language).orElse("")));
        show.run();
        bound.add(new Bound(notice, show));
        return notice;
    }

    private static String written(Object text) {
        return text instanceof Prose prose ? ProseText.write(prose) : text.toString();
    }

    private static SideBySideText.Side side(Function<Language, Component> field, Language language) {
        return new SideBySideText.Side(language, field.apply(language));
    }

    private <F extends AbstractField<?, String>> Component plain(UnsentText<F> text, String[] path, Language language) {
        return bind(
                text,
                () -> this.<String>localized(path).in(language).orElse(""),
                typed -> typed.isBlank() ? "" : typed,
                typed -> set(path, language, typed.isBlank() ? null : typed, Function.identity()));
    }

    private Component prose(UnsentText<ProseField> text, String[] path, Language language) {
        return bind(
                text,
                () -> this.<Prose>localized(path)
                        .in(language)
                        .map(prose -> ProseTrees.tree(prose).json())
                        .orElse(NOTHING),
                PlaceFields::spelled,
                typed -> {
                    var tree = ProseTree.of(typed);
                    set(path, language, tree.plain().isBlank() ? null : ProseTrees.prose(tree), ProseText::write);
                });
    }

    /** Binds a field to a value of the field's own type. */
    public <F extends Component & HasValue<?, V>, V> F value(F field, String... path) {
        return this.<F, V, V>value(field, now -> now, typed -> typed, path);
    }

    /** Binds a field to a value that is no text: a number, a choice, a list of choices. */
    public <F extends Component & HasValue<?, V>, V, T> F value(
            F field,
            Function<@Nullable T, @Nullable V> shown,
            Function<@Nullable V, @Nullable T> read,
            String... path) {
        var place = new Place(List.of(path));
        Runnable show = () -> {
            var now = shown.apply(this.<T>at(place));
            if (now == null) {
                field.clear();
            } else if (!now.equals(field.getValue())) {
                field.setValue(now);
            }
        };
        show.run();
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && !(field instanceof HasValidation checked && checked.isInvalid())) {
                desk.change(place, content -> Edit.set(content, place, read.apply(change.getValue())));
            }
        });
        bound.add(new Bound(field, show));
        return field;
    }

    @SuppressWarnings("unchecked")
    private <T> @Nullable T at(Place place) {
        return (T) Edit.at(desk.content(), place);
    }

    private <F extends AbstractField<?, String>> Component bind(
            UnsentText<F> text, Supplier<String> now, UnaryOperator<String> spelled, Consumer<String> typed) {
        text.show(now.get());
        var binding = new Bound(text, () -> {
            if (!now.get().equals(text.field().getValue())) {
                text.show(now.get());
            }
        });
        text.onTyped(words -> {
            typing = binding;
            try {
                typed.accept(words);
            } finally {
                typing = null;
            }
            if (desk.saved()) {
                text.acknowledge(words);
                if (!now.get().equals(spelled.apply(words))) { // she took away what somebody else changed: it came back
                    text.show(now.get());
                }
            }
        });
        bound.add(binding);
        text.addClassName("place-field");
        return text;
    }

    /** As the desk spells the same words. */
    private static String spelled(String typed) {
        var tree = ProseTree.of(typed);
        return tree.plain().isBlank()
                ? NOTHING
                : ProseTrees.tree(ProseTrees.prose(tree)).json();
    }

    private <T> void set(String[] path, Language language, @Nullable T value, Function<T, String> asText) {
        var place = new Place(List.of(path));
        var inLanguage = new ArrayList<>(List.of(path));
        inLanguage.add(language.tag());
        var here = new Place(inLanguage);
        desk.change(here, content -> {
            var text = PlaceFields.<C, T>localized(content, place);
            if (value == null) {
                return Edit.set(content, place, text.without(language));
            }
            var known = withLanguage(content, language);
            // the whole text is set, since a text that nobody wrote yet need not be there
            return Edit.set(
                    known, place, text.with(language, translation(text, language, content.source(), value, asText)));
        });
    }

    private static <C extends Content> C withLanguage(C content, Language language) {
        if (content.languages().contains(language)) {
            return content;
        }
        var languages = new ArrayList<>(content.languages());
        languages.add(language);
        return Edit.set(content, new Place(List.of("languages")), languages);
    }

    /** What is typed in the source language is the source; what is typed in another was made from it, and is a draft. */
    private static <T> Translation<T> translation(
            Localized<T> text, Language language, Language source, T value, Function<T, String> asText) {
        if (language.equals(source)) {
            return Translation.plain(value);
        }
        var of = text.in(source).map(asText).map(SourceHash::of).orElse(null);
        return new Translation<>(value, TranslationState.DRAFT, of == null ? null : source, of);
    }

    private void refresh() {
        bound.removeIf(each -> each.wasShown && !each.field.isAttached());
        for (var each : List.copyOf(bound)) {
            each.wasShown = each.wasShown || each.field.isAttached();
            if (each != typing) { // the editor's own spelling of the same words stays, and so does the cursor
                each.show.run();
            }
        }
    }

    private UnsentPlace unsent(String[] path, Language language) {
        return new UnsentPlace(person, desk.opened().id().value(), String.join(".", path), language);
    }

    private <T> Localized<T> localized(String[] path) {
        return localized(desk.content(), new Place(List.of(path)));
    }

    @SuppressWarnings("unchecked")
    private static <C extends Content, T> Localized<T> localized(C content, Place place) {
        return (Localized<T>) Objects.requireNonNullElse(Edit.at(content, place), Localized.empty());
    }

    /** A field and how it shows what is on the desk. */
    private static final class Bound {
        private final Component field;
        private final Runnable show;
        private boolean wasShown;

        Bound(Component field, Runnable show) {
            this.field = field;
            this.show = show;
        }
    }
}
