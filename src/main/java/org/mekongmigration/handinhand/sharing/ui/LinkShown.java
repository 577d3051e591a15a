package org.mekongmigration.handinhand.sharing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Supplier;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.design.CopyField;
import org.mekongmigration.handinhand.design.LanguagePicker;
import org.mekongmigration.handinhand.design.ScreenLanguage;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.sharing.LinkCode;
import org.mekongmigration.handinhand.sharing.LinkDetails;
import org.mekongmigration.handinhand.sharing.LinkToken;
import org.mekongmigration.handinhand.sharing.SharingRoutes;
import org.mekongmigration.handinhand.work.ui.WorkTitle;

/** An address to pass on: to copy, to scan, in a message, and until when it opens. */
class LinkShown extends Div {

    private static final int PIXELS = 12;

    private final Content work;
    private final LinkDetails link;
    private final LinkToken token;
    private final Div code = new Div();
    private final Div message = new Div();

    LinkShown(Content work, LinkDetails link, LinkToken token) {
        this.work = work;
        this.link = link;
        this.token = token;
        addClassNames("link-shown", "stack");
        code.addClassName("link-code");
        message.addClassName("stack");
        add(CopyField.address(getTranslation("sharing.address"), SharingRoutes.link(token)), until(), code, message);
    }

    private Paragraph until() {
        var until = new Paragraph(
                LinkWords.end(link, this) + (link.passcode() ? " · " + getTranslation("sharing.passcode.apart") : ""));
        until.addClassName("quiet");
        return until;
    }

    /** Only the browser knows by which name this installation is reached. */
    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().fetchCurrentURL(this::show);
    }

    void show(URL page) {
        var address = URI.create(page.toString())
                .resolve(root() + SharingRoutes.link(token))
                .toString();
        var drawn = new LinkCode(address);
        code.removeAll();
        var image = new Image(
                "data:image/svg+xml;base64,"
                        + Base64.getEncoder().encodeToString(drawn.svg().getBytes(StandardCharsets.UTF_8)),
                getTranslation("sharing.code.of", address));
        var downloads = new Div(
                download("sharing.code.png", "handinhand-link.png", "image/png", () -> drawn.png(PIXELS)),
                download(
                        "sharing.code.svg",
                        "handinhand-link.svg",
                        "image/svg+xml",
                        () -> drawn.svg().getBytes(StandardCharsets.UTF_8)));
        downloads.addClassNames("stack");
        var hint = new Paragraph(getTranslation("sharing.code.hint"));
        hint.addClassNames("quiet", "small-text");
        downloads.addComponentAsFirst(hint);
        code.add(image, downloads);
        var language = new LanguagePicker(getTranslation("sharing.message.language"), Language.spoken());
        var words = new Div();
        language.addValueChangeListener(change -> {
            words.removeAll();
            words.add(new CopyField(getTranslation("sharing.message"), words(change.getValue(), address)));
        });
        language.setValue(ScreenLanguage.of(getLocale()));
        message.removeAll();
        message.add(language, words);
    }

    private static String root() {
        var request = VaadinRequest.getCurrent();
        return (request == null ? "" : request.getContextPath()) + "/";
    }

    private String words(Language language, String address) {
        var locale = Locale.forLanguageTag(language.tag());
        var title = WorkTitle.of(work, language, this).words();
        return getTranslation(locale, "sharing.message.words", title, address);
    }

    private Anchor download(String words, String file, String type, Supplier<byte[]> bytes) {
        var anchor = new Anchor("", getTranslation(words));
        anchor.addClassName("plain-button");
        anchor.getElement().setAttribute("download", true);
        anchor.setHref(DownloadHandler.fromInputStream(event -> {
            var made = bytes.get();
            return new DownloadResponse(new ByteArrayInputStream(made), file, type, made.length);
        }));
        return anchor;
    }
}
