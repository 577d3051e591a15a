package org.mekongmigration.handinhand.testing;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a file keeps to PDF/UA-1 and PDF/A-2a. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** Rules that are broken, each once, with an example; empty if both profiles are kept. */
    public static List<String> failures(byte[] pdf) {
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
