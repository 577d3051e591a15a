package org.mekongmigration.handinhand.portable;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.document.Text;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.edition.PosterSize;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.glossary.Term;
import org.mekongmigration.handinhand.typesetting.Paper;

/** {@code export}: works as files to print. */
final class ExportCommand implements Command {

    private static final Set<String> WITH_VALUE =
            Set.of("to", "languages", "guide", "include", "layout", "paper", "poster", "country", "out");
    /** In points; any will do. */
    private static final double SIZE = 10;

    private static final Set<String> SWITCHES =
            Set.of("landscape", "contact-sheet", "grey", "both-sides", "short-edge");

    @Override
    public String word() {
        return "export";
    }

    @Override
    public String usage() {
        return """
                ./run export WORK… --to pdf [--languages th,my] [--guide th] [--include guide,handouts,cards,answers]
                    [--layout stacked|side-by-side] [--paper A3|A4|A5|Letter|square-20] [--landscape]
                    [--grey] [--both-sides] [--short-edge] [--contact-sheet] [--poster 1|2|4] [--country TH] --out FILE|FOLDER
                    works as PDF: a plan with its activities, a book, an activity, a term;
                    --poster: a term for the wall, on so many sheets of the paper; --country: whose curriculum a guide shows""";
    }

    @Override
    public ExitStatus run(List<String> arguments, PrintStream results, PrintStream messages) {
        var call = Arguments.of(arguments, WITH_VALUE, SWITCHES);
        var edition = EditionOptions.edition(call);
        var out = Arguments.path(call.option("out").orElseThrow(() -> new CallRejected("Say where to with --out.")));
        var opening = Opening.of(edition);
        var format = Kinds.format();
        var read = WorkFiles.read(format, call.works());
        read.problems().forEach(problem -> messages.println(Messages.line(problem)));
        var lookup = new FolderLookup(format, read.works(), call.works());
        var printed = notUsedByOthers(format, read.works());
        if (printed.size() > 1 && isFile(out)) {
            throw new CallRejected(
                    printed.size() + " works are to be printed; --out has to be a folder, not " + out + ".");
        }
        if (!printed.stream().allMatch(ExportCommand::isBook)) {
            forBooksAlone(edition);
        }
        forPostersAlone(edition, printed);
        var written = new WrittenNames();
        boolean isWell = read.problems().isEmpty();
        for (var work : printed) {
            isWell &= print(work, format, edition, lookup, opening, out, written, results, messages);
        }
        return isWell ? ExitStatus.DONE : ExitStatus.INPUT_AT_FAULT;
    }

    /**
     * A press that is made ready beside the reading of works.
     *
     * @param printing can compose
     * @param faces are open, and what shapes and breaks the lines of the languages
     */
    private record Opening(CompletableFuture<Printing> printing, CompletableFuture<Void> faces) {

        static Opening of(Edition edition) {
            var printing = CompletableFuture.supplyAsync(Composers::printing);
            var faces = printing.thenAcceptAsync(made -> {
                for (var language : edition.languages()) {
                    made.sample(Text.plain(language, language.ownName()), SIZE, SIZE, made.faces());
                }
            });
            // Nobody waits for the press: who prints before it is ready makes it so.
            faces.thenRunAsync(() -> printing.join().open());
            return new Opening(printing, faces);
        }
    }

    /** A work that another one names prints inside it; works that name each other in a ring all print. */
    private static List<FileWork> notUsedByOthers(ContentFormat format, List<FileWork> works) {
        var used = new LinkedHashSet<WorkId>();
        for (var work : works) {
            format.references(work.work()).stream()
                    .map(Reference::work)
                    .filter(id -> !id.equals(work.work().id()))
                    .forEach(used::add);
        }
        var left =
                works.stream().filter(work -> !used.contains(work.work().id())).toList();
        return left.isEmpty() ? works : left;
    }

    private static boolean print(
            FileWork work,
            ContentFormat format,
            Edition edition,
            FolderLookup lookup,
            Opening opening,
            Path out,
            WrittenNames written,
            PrintStream results,
            PrintStream messages) {
        if (edition.poster() != PosterSize.NONE && work.work() instanceof Term term) {
            var lacking = MissingOnPoster.of(term, edition.languages());
            if (lacking.isPresent()) {
                messages.println(work.tree().mark() + ": error: " + lacking.get());
                return false;
            }
        }
        var order = new PrintOrder<>(work.work(), null, work.changed(), edition, lookup);
        var printing = opening.printing().join();
        var composition = printing.compose(order);
        opening.faces().join();
        var printed = edition.bothSides() ? printing.runOnce(order, composition) : printing.layOut(order, composition);
        ExportMessages.of(format, work, lookup, printed).forEach(messages::println);
        if (printed.pages().pages().isEmpty()) {
            messages.println(work.tree().mark() + ": error: Nothing of what --include names is in this work.");
            return false;
        }
        var file = isFile(out) ? out : out.resolve(written.nameFor(work, printed.fileName()));
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (var stream = new BufferedOutputStream(Files.newOutputStream(file))) {
                printing.print(printed, stream);
            }
        } catch (IOException e) {
            throw new CallRejected("The file " + file + " cannot be written: " + e.getMessage());
        }
        results.println(file);
        return true;
    }

    private static void forBooksAlone(Edition edition) {
        if (edition.paper() == Paper.SQUARE_20) {
            throw new CallRejected("--paper: square-20 is for books; there are other works here.");
        }
        if (edition.contactSheet()) {
            throw new CallRejected("--contact-sheet is for books; there are other works here.");
        }
    }

    private static void forPostersAlone(Edition edition, List<FileWork> printed) {
        boolean poster = edition.poster() != PosterSize.NONE;
        if (poster && !printed.stream().allMatch(work -> work.work().kind() == Kind.TERM)) {
            throw new CallRejected("--poster is for terms; there are other works here.");
        }
        if (edition.paper() == Paper.A3 && !poster) {
            throw new CallRejected("--paper: A3 is for posters (--poster 1).");
        }
        if (edition.paper() == Paper.A5 && edition.poster().sheets() > 1) {
            throw new CallRejected("--poster: on A5 there is 1.");
        }
    }

    private static boolean isBook(FileWork work) {
        return work.work().kind() == Kind.STORYBOOK;
    }

    private static boolean isFile(Path out) {
        return !Files.isDirectory(out)
                && out.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }
}
