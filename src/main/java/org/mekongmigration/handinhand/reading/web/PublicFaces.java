package org.mekongmigration.handinhand.reading.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mekongmigration.handinhand.language.Language;
import org.springframework.stereotype.Component;

/**
 * Faces for scripts that a phone may lack. The phone's own face comes first; only where it has none is ours fetched, and no more of
 * it than the page needs: the letters of the languages' names, those of Burmese, or all.
 */
@Component
class PublicFaces {

    /**
     * On a weak line six pictures that are near would share it with the face of the words. Until the face has had it for a breath, they
     * lie where no browser counts them as near; their room is kept, and what is seen first does not wait.
     */
    private static final String PICTURES_LATER = "@media screen and (max-width:760px){"
            + ".leaf~.leaf img,.card~.card~.card img{animation:later 1ms 1.5s backwards}"
            + "@keyframes later{from{transform:translateX(-9999px)}}}";

    /** What the faces of names can draw. */
    private static final Set<Integer> NAMED = Language.offered().stream()
            .flatMap(language -> language.ownName().codePoints().boxed())
            .collect(Collectors.toUnmodifiableSet());

    /** What Burmese is written with. Shan, Mon and Karen bring as many letters and marks again, which most pages have none of. */
    private static final Set<Integer> BURMESE =
            IntStream.rangeClosed(0x1000, 0x104F).boxed().collect(Collectors.toUnmodifiableSet());

    /** Faces in which a phone draws boxes for what it cannot draw, and how wide the box is, in thousandths of an em. */
    private enum Boxes {
        ROBOTO("Roboto", 443, Set.of()),
        DEJAVU("DejaVu Sans", 600, Set.of(PhoneScript.LAO));

        private final String face;
        private final int width;
        private final Set<PhoneScript> drawn;

        /** @param drawn scripts of which it has the letters themselves */
        Boxes(String face, int width, Set<PhoneScript> drawn) {
            this.face = face;
            this.width = width;
            this.drawn = drawn;
        }

        String family(PhoneScript script) {
            return name().toLowerCase(Locale.ROOT) + "-" + script.word();
        }
    }

    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<PhoneScript, String> whole = new EnumMap<>(PhoneScript.class);
    private final Map<PhoneScript, String> names = new EnumMap<>(PhoneScript.class);
    private final String burmese;

    PublicFaces() {
        for (var script : PhoneScript.values()) {
            var named = keepCut("names-" + script.word());
            names.put(script, named);
            whole.put(
                    script,
                    script == PhoneScript.HAN
                            ? named
                            : keep(script.word(), "/META-INF/resources/look/faces/" + script.word() + "-400.woff2"));
        }
        burmese = keepCut("myanmar-my");
    }

    private String keepCut(String name) {
        return keep(name, "/public-faces/" + name + ".woff2");
    }

    /** The bytes of a face never change under its name. */
    private String keep(String name, String resource) {
        try (var in = PublicFaces.class.getResourceAsStream(resource)) {
            var bytes = Objects.requireNonNull(in, resource).readAllBytes();
            var file = name + "-" + PreparedPage.hash(bytes).substring(0, 10) + ".woff2";
            files.put(file, bytes);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** @param html all that is written on the page */
    String rules(String html) {
        return rules(html, "url(/public/faces/%s)");
    }

    /** The same with the faces in the style itself, for a page that is read without a network. */
    String inlineRules(String html) {
        return rules(html, "");
    }

    private String rules(String html, String address) {
        var seen = seen(html);
        var rules = new StringBuilder();
        for (var script : seen.keySet()) {
            var letters = Objects.requireNonNull(seen.get(script));
            boolean runs = runs(letters);
            if (!runs && address.isEmpty()) {
                continue;
            }
            append(script, source(face(script, letters), address), waits(script, runs, address), rules);
        }
        if (!address.isEmpty() && seen.values().stream().anyMatch(PublicFaces::runs)) {
            rules.append(PICTURES_LATER);
        }
        if (!rules.isEmpty()) {
            // in a field somebody writes in any of them, whatever the language around it
            rules.append("input:enabled{font-family:");
            seen.keySet().forEach(script -> rules.append("own-" + script.word() + ",hih-" + script.word() + ","));
            rules.append("system-ui,sans-serif}");
        }
        return rules.toString();
    }

    private static boolean runs(Set<Integer> letters) {
        return !NAMED.containsAll(letters);
    }

    /** The smallest that has all these letters. */
    private String face(PhoneScript script, Set<Integer> letters) {
        if (!runs(letters)) {
            return Objects.requireNonNull(names.get(script));
        }
        boolean isBurmese = script == PhoneScript.MYANMAR
                && letters.stream().allMatch(letter -> BURMESE.contains(letter) || NAMED.contains(letter));
        return isBurmese ? burmese : Objects.requireNonNull(whole.get(script));
    }

    private String source(String file, String address) {
        return address.isEmpty()
                ? "url(data:font/woff2;base64," + Base64.getEncoder().encodeToString(files.get(file)) + ")"
                : address.formatted(file);
    }

    /** Only what is fetched is waited for; the names of languages have a width of their own. */
    private static List<Boxes> waits(PhoneScript script, boolean runs, String address) {
        return runs && script.letter > 0 && !address.isEmpty()
                ? Arrays.stream(Boxes.values())
                        .filter(boxes -> !boxes.drawn.contains(script))
                        .toList()
                : List.of();
    }

    /** Ours is matched by eye to the Latin letters beside it, the phone's own is taken as it is. */
    private static void append(PhoneScript script, String source, List<Boxes> waits, StringBuilder rules) {
        var word = script.word();
        rules.append("@font-face{font-family:own-").append(word).append(";src:");
        for (int i = 0; i < script.owned.length; i++) {
            rules.append(i == 0 ? "" : ",")
                    .append("local(\"")
                    .append(script.owned[i])
                    .append("\")");
        }
        rules.append(";unicode-range:").append(script.range).append('}');
        rules.append("@font-face{font-family:hih-").append(word).append(";src:").append(source);
        rules.append(" format(\"woff2\");font-display:swap;size-adjust:").append(script.percent);
        rules.append("%;unicode-range:").append(script.range).append('}');
        // boxes as wide as the letters will be, so that lines end where they will end; a face that has the letters
        // comes before any box
        for (var boxes : waits) {
            rules.append("@font-face{font-family:").append(boxes.family(script));
            rules.append(";src:local(\"").append(boxes.face).append("\");size-adjust:");
            rules.append(Math.round(100f * script.letter / boxes.width));
            rules.append("%;unicode-range:").append(script.range).append('}');
        }
        // before the system's: Chromium takes that for any script, even where it can draw boxes only
        rules.append(selectors(script)).append("{font-family:own-").append(word);
        rules.append(",hih-").append(word);
        for (var boxes : waits) {
            rules.append(',').append(boxes.family(script));
        }
        rules.append(",system-ui,sans-serif}");
        appendNames(script, rules);
    }

    /** The name of a language takes the same room before its face has come, so that nothing around it moves. */
    private static void appendNames(PhoneScript script, StringBuilder rules) {
        var languages = script.languages.split(",");
        var widths = script.nameWidths.split(",");
        for (int i = 0; i < languages.length; i++) {
            var language = ":lang(" + languages[i] + ")";
            for (var place : List.of(".languages>", ",.also a", ",.go small>", ",.files small")) {
                rules.append(place).append(language);
            }
            rules.append("{width:").append(widths[i]).append("em}");
        }
    }

    private static String selectors(PhoneScript script) {
        var languages = script.languages.split(",");
        return ":lang(" + String.join("),:lang(", languages) + ")";
    }

    /** Of each script the letters that stand there. */
    private static Map<PhoneScript, Set<Integer>> seen(String html) {
        var seen = new EnumMap<PhoneScript, Set<Integer>>(PhoneScript.class);
        html.codePoints().filter(c -> c >= 0xE00 && c < 0xAB00).forEach(c -> {
            var letters = Character.UnicodeScript.of(c);
            for (var script : PhoneScript.values()) {
                if (script.letters == letters) {
                    seen.computeIfAbsent(script, none -> new HashSet<>()).add(c);
                }
            }
        });
        return seen;
    }
}
