package org.mekongmigration.handinhand.portable;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mekongmigration.handinhand.Installed;
import org.mekongmigration.handinhand.benchmark.Figures;
import org.mekongmigration.handinhand.benchmark.Figures.Spread;
import org.mekongmigration.handinhand.document.Document;
import org.mekongmigration.handinhand.document.Flow;
import org.mekongmigration.handinhand.document.Leaves;
import org.mekongmigration.handinhand.edition.Edition;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.press.pdf.Imprint;
import org.mekongmigration.handinhand.press.pdf.PdfPress;
import org.mekongmigration.handinhand.press.pdf.Resolution;
import org.mekongmigration.handinhand.typesetting.Paper;
import org.mekongmigration.handinhand.typesetting.Sheet;
import org.mekongmigration.handinhand.typesetting.Typesetting;

/**
 * How fast a book and a pack become a PDF, beside Typst, Chromium and WeasyPrint, which get the same words, pictures and faces and no
 * boxes, rails or columns. Ours is tagged and keeps to PDF/UA-1 and PDF/A-2a; theirs is tagged where they can.
 */
class PeersBenchmark {

    private static final int ROUNDS = 21;

    /** Each program prints for as long before it is measured: a server has done so long before anybody asks. */
    private static final Duration WARMING = Duration.ofSeconds(15);

    /** After so many times a program has hardly begun. */
    private static final int BEGUN = 8;

    private static final String BOOK = "a-leaf-full-of-water";
    private static final String PACK = "history-of-migration-1";
    private static final int WHOLE_ROUNDS = 11;
    private static final long MOST_RESIDENT = 200_000_000;
    private static final String FRESH = "Hand in Hand, nothing kept";
    private static final String KEPT_TYPST = "Typst, all kept";
    private static final Imprint IMPRINT = new Imprint(Instant.EPOCH, "benchmark");

    private final Typesetting typesetting = new Typesetting();
    private final PdfPress press = new PdfPress();

    @TempDir
    private Path folder;

    /** Sets a document once, and says how many nanoseconds that took. */
    private interface Peer {
        long set() throws IOException;
    }

    @Test
    void setsABookAndAPack() throws Exception {
        var figures = new Figures("peers", "documents to PDF, in turn, each program warm").times();
        var ours = "Hand in Hand";
        try (var typst = peer(node(), peers() + "/typst.mjs");
                var keptTypst = peer(node(), peers() + "/typst.mjs", "--keep");
                var weasyPrint = peer("/usr/bin/python3", peers() + "/weasyprint_peer.py");
                var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var chromium = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Installed.chromium())
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")));
                var window = chromium.newPage()) {
            figures.say("Chromium " + chromium.version() + ", Node " + said(node(), "--version") + ", WeasyPrint "
                    + said("/usr/bin/python3", "-c", "import weasyprint; print(weasyprint.__version__)"));
            figures.say("Typst from npm: " + typstVersion());
            for (var job : List.of(book(), pack())) {
                var source = new PeerSource(job.document, job.sheet, Files.createDirectory(folder.resolve(job.name)));
                var html = source.html();
                var typ = source.typst();
                var all = new LinkedHashMap<String, Peer>();
                all.put(ours, () -> ours(job));
                all.put(FRESH, () -> fresh(job));
                all.put("Typst", () -> typst.set(typ));
                all.put(KEPT_TYPST, () -> keptTypst.set(typ));
                all.put("Chromium", () -> printed(window, html));
                all.put("WeasyPrint", () -> weasyPrint.set(html));
                var medians = inTurn(job, all, figures);
                figures.aim(
                        job.name
                                + ": at least %.1f x as fast as Typst: %.2f"
                                        .formatted(job.typst, medians.get("Typst") / medians.get(ours)),
                        medians.get("Typst") >= job.typst * medians.get(ours));
                figures.say(
                        "  with nothing kept of the last time: %.2f x as fast as Typst, and with all kept in both: %.2f x"
                                .formatted(
                                        medians.get("Typst") / medians.get(FRESH),
                                        medians.get(KEPT_TYPST) / medians.get(ours)));
                figures.aim(
                        job.name
                                + ": at least %.0f x as fast as Chromium: %.1f"
                                        .formatted(job.chromium, medians.get("Chromium") / medians.get(ours)),
                        medians.get("Chromium") >= job.chromium * medians.get(ours));
            }
        }
        whole(figures);
        weigh(figures);
        grow(figures);
        figures.print();
    }

    private record Job(String name, Document document, Sheet sheet, double typst, double chromium) {}

    private Job book() {
        var work = new Shipped().byFolder().get(BOOK);
        var edition = Edition.USUAL.in(List.of(Language.THAI, Language.BURMESE));
        var composed = PrintedWork.compose(work, edition, PrintedWork.lookup(Shipped.FOLDER.resolve(BOOK)));
        var once = (Leaves) composed.document().body();
        var leaves = new ArrayList<Leaves.Leaf>();
        while (leaves.size() < 24) {
            leaves.add(once.leaves().get(leaves.size() % once.leaves().size()));
        }
        var document = new Document(composed.document().facts(), new Leaves(leaves, once.textSize()));
        return new Job("book", document, new Sheet(Paper.A5, true), 1.5, 8);
    }

    private Job pack() {
        var work = new Shipped().byFolder().get(PACK);
        var composed = PrintedWork.compose(work, Edition.USUAL, PrintedWork.lookup(Shipped.FOLDER.resolve(PACK)));
        var parts = new ArrayList<Flow.Part>();
        var once = ((Flow) composed.document().body()).parts();
        while (typesetting
                        .layOut(new Document(composed.document().facts(), new Flow(parts)), A4)
                        .pages()
                        .size()
                < 30) {
            parts.add(once.get(parts.size() % once.size()));
        }
        return new Job("pack", new Document(composed.document().facts(), new Flow(parts)), A4, 2, 8);
    }

    private static final Sheet A4 = new Sheet(Paper.A4, false);

    private Map<String, Double> inTurn(Job job, Map<String, Peer> peers, Figures figures) throws IOException {
        for (var peer : peers.entrySet()) {
            figures.say("  " + job.name + ", " + peer.getKey() + ": " + warmed(peer.getValue()));
        }
        var nanos = new LinkedHashMap<String, long[]>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var peer : peers.entrySet()) {
                nanos.computeIfAbsent(peer.getKey(), name -> new long[ROUNDS])[round] =
                        peer.getValue().set();
            }
        }
        var medians = new LinkedHashMap<String, Double>();
        nanos.forEach((name, times) -> medians.put(
                name, (double) figures.add(job.name + ", " + name, times).p50()));
        return medians;
    }

    /** @return how often it printed until it was warm, and how fast it was when it had hardly begun */
    private static String warmed(Peer peer) throws IOException {
        var times = new ArrayList<Long>();
        long begun = System.nanoTime();
        while (times.size() < BEGUN || System.nanoTime() - begun < WARMING.toNanos()) {
            times.add(peer.set());
        }
        var first = times.stream().skip(BEGUN).limit(ROUNDS).sorted().toList();
        return "warm after %d s and %d times".formatted(WARMING.toSeconds(), times.size())
                + (first.isEmpty()
                        ? ""
                        : "; after %d times %.1f ms (median of %d)"
                                .formatted(BEGUN, first.get(first.size() / 2) / 1e6, first.size()));
    }

    private long ours(Job job) throws IOException {
        long begun = System.nanoTime();
        Files.write(folder.resolve(job.name + ".pdf"), pdf(job));
        return System.nanoTime() - begun;
    }

    /** As another document would be set: neither its lines nor its pictures are at hand. */
    private long fresh(Job job) throws IOException {
        long begun = System.nanoTime();
        Files.write(folder.resolve(job.name + ".pdf"), pdf(job, new Typesetting(), new PdfPress()));
        return System.nanoTime() - begun;
    }

    private byte[] pdf(Job job) throws IOException {
        return pdf(job, typesetting, press);
    }

    private static byte[] pdf(Job job, Typesetting typesetting, PdfPress press) throws IOException {
        var out = new ByteArrayOutputStream();
        press.print(typesetting.layOut(job.document, job.sheet), job.document.facts(), Resolution.PRINT, IMPRINT, out);
        return out.toByteArray();
    }

    /** From the start of a process to its end: the book of the command line. */
    private void whole(Figures figures) throws Exception {
        if (!WholeProcess.canBeTold()) {
            figures.say("whole processes: not measured, GNU time is not here");
            return;
        }
        var source = new PeerSource(book().document, book().sheet, Files.createDirectory(folder.resolve("whole")));
        var out = folder.resolve("whole.pdf").toString();
        var ours = new WholeProcess(
                folder.resolve("ours.txt"),
                List.of(
                        "./run",
                        "export",
                        Shipped.FOLDER.resolve(BOOK).toString(),
                        "--to",
                        "pdf",
                        "--languages",
                        "th,my",
                        "--out",
                        out));
        var typst = new WholeProcess(
                folder.resolve("typst.txt"),
                List.of(node(), peers() + "/typst.mjs", "--once", source.typst().toString()));
        for (int round = 0; round <= WHOLE_ROUNDS; round++) {
            ours.run();
            typst.run();
            if (round == 0) {
                ours.forget();
                typst.forget();
            }
        }
        double took =
                figures.add("book as a process, ./run export", ours.took()).p50();
        double theirs = figures.add("book as a process, Typst", typst.took()).p50();
        figures.say("  of processors together: %.0f ms and %.0f ms; resident at most %.0f MB and %.0f MB"
                .formatted(
                        ours.ofProcessors() / 1e6,
                        typst.ofProcessors() / 1e6,
                        ours.mostResident() / 1e6,
                        typst.mostResident() / 1e6));
        figures.aim("./run export at most 3 x Typst's process: %.1f".formatted(took / theirs), took <= 3 * theirs);
        figures.aim(
                "memory of ./run export at most 200 MB: %.0f".formatted(ours.mostResident() / 1e6),
                ours.mostResident() <= MOST_RESIDENT);
    }

    private static String node() {
        return Objects.requireNonNull(System.getenv("HANDINHAND_NODE"));
    }

    private static String said(String... command) throws IOException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static String typstVersion() throws IOException {
        return Files.readAllLines(Path.of(peers(), "package.json")).stream()
                .filter(line -> line.contains("typst"))
                .map(line -> line.replaceAll("[\", ]", ""))
                .findFirst()
                .orElse("?");
    }

    private static long printed(Page window, Path html) {
        long begun = System.nanoTime();
        window.navigate(html.toUri().toString());
        window.pdf(new Page.PdfOptions()
                .setPath(Path.of(html + ".chromium.pdf"))
                .setPreferCSSPageSize(true)
                .setTagged(true));
        return System.nanoTime() - begun;
    }

    /** What of the book is not pictures. */
    private void weigh(Figures figures) throws IOException {
        var pdf = pdf(book());
        try (var document = Loader.loadPDF(pdf)) {
            long pictures = 0;
            long packed = 0;
            for (var key : document.getDocument().getXrefTable().keySet()) {
                if (!(document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream)) {
                    continue;
                }
                if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                    pictures += stream.getLength() + palette(stream);
                } else if (!COSName.METADATA.equals(stream.getCOSName(COSName.TYPE))
                        && !stream.containsKey(COSName.ALTERNATE)
                        && !COSName.XREF.equals(stream.getCOSName(COSName.TYPE))) {
                    packed += stream.getLength();
                }
            }
            figures.say(
                    "of the book, packed text, tags and faces alone, without metadata, frames of objects, places of objects: %.1f KB"
                            .formatted(packed / 1e3));
            figures.aim(
                    "book: text, tags and faces at most 40 KB: %.1f of %.1f"
                            .formatted((pdf.length - pictures) / 1e3, pdf.length / 1e3),
                    pdf.length - pictures <= 40_000);
        }
    }

    /** The colours of a drawing stand beside its pixels. */
    private static long palette(COSStream picture) {
        return picture.getDictionaryObject(COSName.COLORSPACE) instanceof COSArray space
                        && space.size() == 4
                        && space.getObject(3) instanceof COSString colours
                ? colours.getBytes().length
                : 0;
    }

    /** Whether a page of a long document takes longer than one of a short. */
    private void grow(Figures figures) throws IOException {
        var page = pack();
        var guide = ((Flow) page.document.body()).parts().getFirst();
        double few = aPage(guide, 10, page, figures);
        double many = aPage(guide, 1000, page, figures);
        figures.aim("a page of 1,000 at most 1.2 x one of 10: %.2f".formatted(many / few), many <= 1.2 * few);
    }

    private double aPage(Flow.Part part, int pages, Job like, Figures figures) throws IOException {
        int once = typesetting
                .layOut(new Document(like.document.facts(), new Flow(List.of(part))), A4)
                .pages()
                .size();
        var parts = IntStream.range(0, Math.ceilDiv(pages, once))
                .mapToObj(i -> part)
                .toList();
        var job = new Job("guide", new Document(like.document.facts(), new Flow(parts)), A4, 0, 0);
        int times = pages < 100 ? ROUNDS : 5;
        for (int i = 0; i < BEGUN; i++) {
            ours(job);
        }
        var nanos = new long[times];
        for (int i = 0; i < times; i++) {
            nanos[i] = ours(job);
        }
        Spread spread = figures.add("guide of %d pages".formatted(parts.size() * once), nanos);
        return spread.p50() / (double) (parts.size() * once);
    }

    private static String peers() {
        return Objects.requireNonNull(System.getenv("HANDINHAND_PEERS"), "./test --benchmark peers lays them ready");
    }

    private static PeerProcess peer(String... command) throws IOException {
        return new PeerProcess(command);
    }
}
