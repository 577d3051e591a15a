package org.mekongmigration.handinhand.help.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.design.LanguageName;
import org.mekongmigration.handinhand.help.QuickStarts;
import org.mekongmigration.handinhand.language.Language;

/** The quick start of a role, in each language of the screens. */
class QuickStartLinks extends Section {

    private final QuickStarts quickStarts;

    QuickStartLinks(Role role, QuickStarts quickStarts) {
        this.quickStarts = quickStarts;
        var name = getTranslation(
                "account.role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var links = new Div();
        links.addClassNames("row", "quick-starts");
        Language.spoken().forEach(language -> links.add(link(role, language)));
        var draft = new Paragraph(getTranslation("design.language.draft"));
        draft.addClassNames("quiet", "small-text");
        add(new H3(getTranslation("help.quick")), new Paragraph(getTranslation("help.quick.text", name)), links, draft);
    }

    private Anchor link(Role role, Language language) {
        var link = new Anchor("", new LanguageName(language));
        link.addClassName("plain-button");
        link.setAriaLabel(getTranslation("help.quick.save", language.ownName()));
        link.setHref(DownloadHandler.fromInputStream(event -> download(role, language)));
        link.getElement().setAttribute("download", true);
        return link;
    }

    private DownloadResponse download(Role role, Language language) throws IOException {
        var bytes = quickStarts.pdf(role, language);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), QuickStarts.fileName(role, language), "application/pdf", bytes.length);
    }
}
