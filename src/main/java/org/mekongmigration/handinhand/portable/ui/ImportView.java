package org.mekongmigration.handinhand.portable.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mekongmigration.handinhand.account.Role;
import org.mekongmigration.handinhand.account.SignedIn;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.design.HelpTopic;
import org.mekongmigration.handinhand.portable.ImportReport;
import org.mekongmigration.handinhand.portable.Importing;

/** Works from a zip or a work.yaml become the person's own; what could not be read is named with file, line and key. */
@Route("import")
@HelpTopic("import")
@Menu(order = 70, title = "portable.menu", icon = "upload")
@PermitAll
class ImportView extends Composite<Main> implements HasDynamicTitle {

    private static final int LARGEST = 200 << 20;

    private final Importing importing;
    private final Div outcome = new Div();

    ImportView(Importing importing, SignedIn signedIn) {
        this.importing = importing;
        var choose = new Button(getTranslation("portable.choose"), Glyph.UPLOAD.icon());
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        var upload = new Upload();
        upload.setUploadHandler(UploadHandler.toTempFile((metadata, file) -> {
            bring(metadata.fileName(), file);
            // what came in and what did not stands below, in words
            upload.clearFileList();
        }));
        upload.setUploadButton(choose);
        upload.setMaxFileSize(LARGEST);
        upload.setDropLabel(new Span(getTranslation("portable.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> say(getTranslation("portable.too-large", LARGEST >> 20)));
        outcome.addClassNames("import-outcome", "stack");
        outcome.getElement().setAttribute("role", "status");
        var head = new Div(new H1(getTranslation("portable.menu")), new Paragraph(getTranslation("portable.what")));
        head.addClassName("page-head");
        getContent().addClassName("page");
        getContent().add(head, upload, outcome);
        if (signedIn.require().role().implies(Role.AUTHOR)) {
            getContent().add(new RouterLink(getTranslation("portable.shipped.link"), ShippedView.class));
        }
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setError(new UploadI18N.Error().setFileIsTooBig(getTranslation("portable.too-large", LARGEST >> 20)))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("portable.sending"))
                                .setProcessing(getTranslation("portable.reading"))
                                .setStalled(getTranslation("portable.sending")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("portable.cut"))
                                .setUnexpectedServerError(getTranslation("portable.failed"))
                                .setForbidden(getTranslation("portable.failed"))));
    }

    /** Under its own name, so that messages name the file as the person knows it. */
    private void bring(String name, File received) {
        try {
            var folder = Files.createTempDirectory("handinhand-import");
            var file = folder.resolve(safe(name));
            try {
                Files.move(received.toPath(), file);
                show(importing.bring(List.of(file)), folder);
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String safe(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isBlank() || last.equals(".") || last.equals("..") ? "work.yaml" : last;
    }

    private void show(ImportReport report, Path folder) {
        outcome.removeAll();
        report.arrivals().forEach(arrival -> outcome.add(new ArrivalRow(arrival)));
        if (!report.problems().isEmpty()) {
            outcome.add(new H2(getTranslation("portable.problems")));
            report.problems().forEach(problem -> outcome.add(new ProblemRow(problem, folder.toString())));
        }
    }

    private void say(String words) {
        outcome.removeAll();
        outcome.add(new Paragraph(words));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portable.menu");
    }
}
