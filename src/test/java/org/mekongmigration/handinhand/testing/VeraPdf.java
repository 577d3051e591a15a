package org.mekongmigration.handinhand.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.Loader;
import org.mekongmigration.handinhand.language.Language;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a file keeps to PDF/UA-1 and PDF/A-2a. */
public final class VeraPdf {

    /** By what is in the file: many tests make the same. */
    private static final Map<ByteBuffer, List<String>> KNOWN = new ConcurrentHashMap<>();

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** The file itself, for whoever makes one in a test: none goes on without having kept to both profiles. */
    public static byte[] kept(byte[] pdf) {
        assertThat(failures(pdf)).isEmpty();
        return pdf;
    }

    /** Rules that are broken, each once, with an example; empty if both profiles are kept. */
    public static List<String> failures(byte[] pdf) {
        return KNOWN.computeIfAbsent(ByteBuffer.wrap(sha256(pdf)), hash -> {
            var failures = validated(pdf);
            Proof.of(language(pdf), Proof.Judged.FILES, 1, failures.isEmpty() ? 0 : 1);
            return failures;
        });
    }

    private static byte[] sha256(byte[] pdf) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(pdf);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static Language language(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new Language(document.getDocumentCatalog().getLanguage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> validated(byte[] pdf) {
        var failures = new ArrayList<String>();
        for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                validator.validate(parser).getTestAssertions().stream()
                        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                        .map(assertion ->
                                flavour.getId() + " " + assertion.getRuleId().getClause() + "-"
                                        + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage())
                        .distinct()
                        .limit(20)
                        .forEach(failures::add);
            } catch (Exception e) {
                throw new AssertionError("veraPDF cannot read the file", e);
            }
        }
        return failures;
    }
}
