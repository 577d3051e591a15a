package org.mekongmigration.handinhand.lessonplan.ui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.KeyWords;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Facts;
import org.mekongmigration.handinhand.document.Poster;
import org.mekongmigration.handinhand.document.Posters;
import org.mekongmigration.handinhand.edition.Composition;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PackPart;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.edition.Printing.Printed;
import org.mekongmigration.handinhand.glossary.Term;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.lessonplan.Lesson;
import org.mekongmigration.handinhand.lessonplan.PaperLot;
import org.mekongmigration.handinhand.typesetting.Page;
import org.mekongmigration.handinhand.typesetting.PaperRun;
import org.mekongmigration.handinhand.typesetting.Sides;

/**
 * The key words of lessons for the wall, each once: one file, for they may need other paper than the pack.
 *
 * @param each all that there are, chosen or not
 * @param laid those that are chosen, in order; absent while none is
 */
record PostersOnPaper(
        PosterFormat format, List<OfTerm> each, @Nullable Printed laid) {

    /** One word, in the languages in which it can hang on a wall. */
    record OfTerm(PartKey key, PrintOrder<Term> order, boolean chosen) {

        List<Language> languages() {
            return order.edition().languages();
        }
    }

    /** @param facts of the pack, whose file it is */
    static PostersOnPaper of(
            Printing printing, PrintOrder<?> pack, Facts facts, List<Lesson> lessons, PrintChoice choice) {
        var terms = lessons.stream()
                .flatMap(lesson -> lesson.terms().stream())
                .distinct()
                .toList();
        var each = KeyWords.find(terms, pack.lookup()).stream()
                .filter(term -> !term.postersIn().isEmpty())
                .map(term -> new OfTerm(
                        PartKey.poster(term.id()),
                        new PrintOrder<>(term, null, pack.changed(), edition(term, choice), pack.lookup()),
                        choice.wants(PartKey.poster(term.id()))))
                .toList();
        return new PostersOnPaper(choice.posters(), each, laid(printing, pack, facts, each, choice));
    }

    private static @Nullable Printed laid(
            Printing printing, PrintOrder<?> pack, Facts facts, List<OfTerm> each, PrintChoice choice) {
        var posters = new ArrayList<Poster>();
        var languages = new LinkedHashSet<Language>();
        var findings = new ArrayList<Finding>();
        for (var word : each) {
            if (word.chosen()) {
                var composed = printing.compose(word.order());
                posters.addAll(((Posters) composed.document().body()).inOrder());
                languages.addAll(word.languages());
                findings.addAll(composed.findings());
            }
        }
        return posters.isEmpty()
                ? null
                : printing.layOut(
                        ofPosters(pack, choice),
                        new Composition(
                                new Document(facts.in(List.copyOf(languages)), new Posters(posters)), findings));
    }

    private static PrintOrder<?> ofPosters(PrintOrder<?> pack, PrintChoice choice) {
        return pack.in(onWall(pack.edition().with(EnumSet.of(PackPart.POSTERS)), choice));
    }

    /** In the pupils' languages that have a word to use, else in that of the guide, else in those that have one. */
    private static Edition edition(Term term, PrintChoice choice) {
        var said = term.postersIn();
        var pupils = choice.pupils().stream().filter(said::contains).toList();
        var without = said.contains(choice.guide())
                ? List.of(choice.guide())
                : term.languages().stream().filter(said::contains).toList();
        return onWall(
                Edition.USUAL
                        .in(pupils.isEmpty() ? without : pupils)
                        .asSmallFile(choice.smallFile())
                        .inGrey(choice.grey()),
                choice);
    }

    private static Edition onWall(Edition edition, PrintChoice choice) {
        return edition.asPoster(choice.posters().size())
                .on(choice.posters().paper(choice.paper()), false)
                .on(Sides.ONE);
    }

    /** Each word on as many sheets as it is put together from. */
    PaperLot lot(OfTerm word) {
        return new PaperLot(word.key().origin(), format.size().sheets(), PaperRun.ONCE, 0);
    }

    /** Of a word that is chosen. */
    List<Page> pages(OfTerm word) {
        if (laid == null || !word.chosen()) {
            return List.of();
        }
        return laid.pages().ofPart(each.stream().filter(OfTerm::chosen).toList().indexOf(word));
    }

    List<Language> languages(PartKey key) {
        return each.stream()
                .filter(word -> word.key().equals(key))
                .flatMap(word -> word.languages().stream())
                .toList();
    }

    /** The same pages in another finish. */
    PostersOnPaper again(Printing printing, PrintOrder<?> pack, PrintChoice choice) {
        var other = each.stream()
                .map(word -> new OfTerm(
                        word.key(), word.order().in(edition(word.order().work(), choice)), word.chosen()))
                .toList();
        return new PostersOnPaper(
                format, other, laid == null ? null : printing.finished(ofPosters(pack, choice), laid));
    }

    /** Each word in a file of its own. */
    List<Printed> apart(Printing printing) {
        return each.stream()
                .filter(OfTerm::chosen)
                .map(word -> printing.layOut(word.order()).in("posters"))
                .toList();
    }
}
