package org.mekongmigration.handinhand.help;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.press.pdf.Imprint;
import org.mekongmigration.handinhand.press.pdf.PdfPress;
import org.mekongmigration.handinhand.press.pdf.Resolution;
import org.mekongmigration.handinhand.typesetting.Pages;
import org.mekongmigration.handinhand.typesetting.Paper;
import org.mekongmigration.handinhand.typesetting.Sheet;
import org.mekongmigration.handinhand.typesetting.Typesetting;
import org.springframework.stereotype.Component;

/** The quick starts as files: two pages of A4 for each role and each language of the screens. */
@Component
public class QuickStarts {

    /** When the words were last written. */
    private static final Instant WRITTEN = Instant.parse("2026-11-22T00:00:00Z");

    private final QuickStart quickStart = new QuickStart();
    private final Typesetting typesetting = new Typesetting();
    private final PdfPress press = new PdfPress();

    public byte[] pdf(Role role, Language language) throws IOException {
        var document = quickStart.of(role, language);
        var out = new ByteArrayOutputStream();
        var imprint = new Imprint(WRITTEN, fileName(role, language));
        press.print(pages(role, language), document.facts(), Resolution.PRINT, imprint, out);
        return out.toByteArray();
    }

    public static String fileName(Role role, Language language) {
        return "quick-start-" + QuickStart.word(role) + "-" + language.tag() + ".pdf";
    }

    Pages pages(Role role, Language language) {
        return typesetting.layOut(quickStart.of(role, language), new Sheet(Paper.A4, false));
    }
}
