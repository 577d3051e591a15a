package org.mekongmigration.handinhand.lessonplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Printable;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.document.Flow.Origin;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.lessonplan.Lesson;
import org.mekongmigration.handinhand.storybook.Storybook;

/** What the parts of a pack are called on the screen. */
record PartNames(List<Lesson> lessons, Map<WorkId, Localized<String>> books, WorkLookup works, Component screen) {

    static PartNames of(PrintProof proof, Component screen) {
        return new PartNames(
                proof.lessons(),
                proof.books().stream()
                        .map(book -> book.order().work())
                        .collect(Collectors.toMap(Storybook::id, Storybook::title)),
                proof.order().lookup(),
                screen);
    }

    Shown of(PartKey key) {
        var origin = key.origin();
        var kind = new Shown(
                screen.getTranslation("lessonplan.print.part." + key.part().word()), ScreenLanguage.of(screen));
        if (key.part() == PackPart.BOOKS && origin != null) {
            return Optional.ofNullable(books.get(origin.work()))
                    .map(title -> Shown.of(title, wished()))
                    .orElse(kind);
        }
        if (key.part() == PackPart.POSTERS && origin != null) {
            return title(origin.work().value());
        }
        return origin == null
                ? kind
                : of(origin)
                        .map(printable -> Shown.of(printable.title(), wished()))
                        .filter(title -> !title.isEmpty())
                        .orElse(kind);
    }

    /** The words of a name, in their language. */
    Span span(PartKey key) {
        return span(of(key));
    }

    /** A word for the wall says that it is one: by its name alone it could be a sheet. */
    Span label(PartKey key) {
        return key.part() == PackPart.POSTERS
                ? new Span(new Span(screen.getTranslation("lessonplan.print.part.posters") + " · "), span(key))
                : span(key);
    }

    static Span span(Shown name) {
        var span = new Span(name.text());
        span.getElement().setAttribute("lang", name.language().tag());
        return span;
    }

    Optional<Printable> of(Origin origin) {
        return activities()
                .filter(activity -> activity.id().equals(origin.work()))
                .flatMap(activity -> activity.printables().stream())
                .filter(printable -> printable.id().equals(origin.block()))
                .findFirst();
    }

    /** Of an activity, a plan, or a key word that the guide explains. */
    Shown title(String work) {
        return Stream.concat(
                        activities()
                                .filter(activity -> activity.id().value().equals(work))
                                .map(Activity::title),
                        lessons.stream()
                                .map(Lesson::plan)
                                .filter(plan -> plan.id().value().equals(work))
                                .map(plan -> plan.title()))
                .findFirst()
                .or(() -> works.find(new Reference(Kind.TERM, new WorkId(work), null))
                        .map(Content::title))
                .map(title -> Shown.of(title, wished()))
                .orElse(new Shown("", ScreenLanguage.of(screen)));
    }

    private Stream<Activity> activities() {
        return lessons.stream()
                .flatMap(lesson -> lesson.activities().values().stream())
                .map(adapted -> adapted.activity());
    }

    private List<Language> wished() {
        return ScreenLanguage.after(lessons.getFirst().plan().written(), screen);
    }
}
