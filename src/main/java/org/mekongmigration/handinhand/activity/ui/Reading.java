package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.Step;
import org.mekongmigration.handinhand.activity.Printable;
import org.mekongmigration.handinhand.activity.Printable.CardSet;
import org.mekongmigration.handinhand.activity.Printable.DrawingSheet;
import org.mekongmigration.handinhand.activity.Printable.MatchingSheet;
import org.mekongmigration.handinhand.activity.Printable.QuestionSheet;
import org.mekongmigration.handinhand.activity.Printable.SortingSheet;
import org.mekongmigration.handinhand.activity.Printable.TableSheet;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.design.Colour;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.Pill;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.work.ui.ProseView;

/** All of an activity in one language; what is missing in it stands in the source language. */
class Reading extends Composite<Div> {

    private final Activity activity;
    private final Language language;

    Reading(Activity activity, Language language) {
        this.activity = activity;
        this.language = language;
        getContent().addClassName("reading");
        facts();
        numbered(
                "objectives",
                activity.objectives().stream().map(Activity.Objective::text).toList());
        numbered(
                "materials",
                activity.materials().stream().map(Activity.Material::text).toList());
        prose("preparation", activity.preparation(), "plain");
        prose("caution.title", activity.caution(), "care");
        steps();
        numbered(
                "debrief",
                activity.debrief().stream().map(Activity.DebriefQuestion::text).toList());
        misconceptions();
        prose("follow-up", activity.followUp(), "plain");
        printables();
        sources();
    }

    String title() {
        return text(activity.title());
    }

    Language titleLanguage() {
        return spoken(activity.title());
    }

    private void facts() {
        var row = new Div();
        row.addClassName("pills");
        if (activity.minutes() != null) {
            row.add(new Pill(
                    Glyph.CLOCK,
                    getTranslation("activity.minutes.short", activity.minutes().usual()),
                    Colour.LEAF));
        }
        if (activity.ages() != null) {
            row.add(new Pill(
                    getTranslation(
                            "activity.ages.band",
                            activity.ages().from(),
                            activity.ages().to()),
                    Colour.PLAIN));
        }
        activity.themes().forEach(theme -> row.add(new Pill(ThemeWords.of(theme, this), Colour.PLAIN)));
        getContent().add(row);
    }

    private void steps() {
        if (activity.steps().isEmpty()) {
            return;
        }
        var section = section("steps");
        var list = new OrderedList();
        list.addClassName("reading-steps");
        activity.steps().forEach(step -> list.add(new ListItem(step(step))));
        section.add(list);
    }

    private Component step(Step step) {
        var head = new H3(words(step.title()));
        if (step.minutes() != null) {
            head.add(new Pill(getTranslation("activity.minutes.short", step.minutes()), Colour.LEAF));
        }
        var block = new Div(head);
        act(block, Glyph.SAY, "say", step.say());
        act(block, Glyph.DO, "do", step.doing());
        act(block, Glyph.PUPILS, "pupils", step.pupils());
        return block;
    }

    private void act(Div block, Glyph glyph, String key, Localized<Prose> words) {
        if (!words.isEmpty()) {
            var label = new Span(glyph.icon(), new Span(getTranslation("activity.act." + key)));
            label.addClassName("act-label");
            var act = new Div(label, view(words));
            act.addClassNames("act", key);
            block.add(act);
        }
    }

    private void misconceptions() {
        if (!activity.misconceptions().isEmpty()) {
            var section = section("misconceptions");
            activity.misconceptions()
                    .forEach(misconception ->
                            section.add(new H3(words(misconception.text())), view(misconception.answer())));
        }
    }

    private void sources() {
        if (!activity.sources().isEmpty()) {
            var list = new UnorderedList();
            activity.sources().forEach(source -> {
                var item = new ListItem(words(source.text()));
                if (source.address() != null && source.address().startsWith("http")) {
                    item.add(new Span(" "), new Anchor(source.address(), source.address()));
                }
                list.add(item);
            });
            section("sources").add(list);
        }
    }

    private void printables() {
        if (activity.printables().isEmpty()) {
            return;
        }
        var section = section("printables");
        for (var printable : activity.printables()) {
            var name = new H3(PrintableNames.kind(printable, this));
            name.add(new Span(" "), words(printable.title()));
            section.add(name);
            var list = new OrderedList();
            texts(printable).forEach(text -> list.add(new ListItem(words(text))));
            section.add(list);
        }
    }

    private static Stream<Localized<String>> texts(Printable printable) {
        return switch (printable) {
            case CardSet cards ->
                cards.cards().stream()
                        .flatMap(card -> Stream.of(card.words(), card.back()))
                        .filter(text -> !text.isEmpty());
            case QuestionSheet sheet -> sheet.questions().stream().map(Printable.SheetQuestion::text);
            case DrawingSheet sheet -> sheet.boxes().stream().map(Printable.DrawingBox::text);
            case TableSheet table -> table.columns().stream().map(Printable.TableColumn::text);
            case MatchingSheet sheet -> sheet.pairs().stream().map(Printable.MatchingPair::left);
            case SortingSheet sheet -> sheet.mixed().stream().map(Printable.SortingItem::text);
        };
    }

    private void numbered(String key, List<Localized<String>> texts) {
        if (!texts.isEmpty()) {
            var list = new OrderedList();
            texts.forEach(text -> list.add(new ListItem(words(text))));
            section(key).add(list);
        }
    }

    private void prose(String key, Localized<Prose> text, String kind) {
        if (!text.isEmpty()) {
            var section = section(key);
            section.addClassName(kind);
            section.add(view(text));
        }
    }

    private Section section(String key) {
        var known =
                List.of("preparation", "caution.title").contains(key) ? "activity." + key : "activity.section." + key;
        var section = new Section(new H2(getTranslation(known)));
        getContent().add(section);
        return section;
    }

    private ProseView view(Localized<Prose> text) {
        var spoken = spoken(text);
        return new ProseView(text.in(spoken).orElse(new Prose(List.of())), spoken);
    }

    private Span words(Localized<String> text) {
        var span = new Span(text(text));
        span.getElement().setAttribute("lang", spoken(text).tag());
        return span;
    }

    private String text(Localized<String> text) {
        return text.in(spoken(text)).orElse("…");
    }

    private <T> Language spoken(Localized<T> text) {
        return text.in(language).isPresent() ? language : activity.source();
    }
}
