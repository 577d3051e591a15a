package org.mekongmigration.handinhand.media.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.mekongmigration.handinhand.design.Glyph;
import org.mekongmigration.handinhand.media.PictureDetails;
import org.mekongmigration.handinhand.media.PictureDoor;
import org.mekongmigration.handinhand.media.PictureRefused;
import org.mekongmigration.handinhand.media.PictureRefused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A button and a place to drop a picture on; says why a file was not taken. */
class PictureUpload extends Composite<Div> {

    private static final Logger LOG = LoggerFactory.getLogger(PictureUpload.class);

    private final Arrival arrival;
    private final Consumer<PictureDetails> brought;
    private final Upload upload = new Upload();
    private final Button button = new Button(Glyph.UPLOAD.icon());
    private final Div message = new Div();

    PictureUpload(Arrival arrival, Consumer<PictureDetails> brought) {
        this.arrival = arrival;
        this.brought = brought;
        upload.setUploadHandler(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(PictureDoor.LARGEST);
        // a telephone turns its own format into JPEG by itself where only these are asked for
        upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/webp");
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(getTranslation("media.upload.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> say(words(rejected.getFileName(), rejected.getErrorMessage())));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        message.addClassName("picture-refused");
        message.getElement().setAttribute("role", "alert");
        getContent().add(upload, message);
        offer(false);
    }

    /** @param another there is a picture already */
    final void offer(boolean another) {
        button.setText(getTranslation(another ? "media.upload.another" : "media.upload.choose"));
    }

    private void receive(UploadEvent event) throws IOException {
        try (var file = event.getInputStream()) {
            var details = arrival.bring(file);
            event.getUI().access(() -> {
                say("");
                brought.accept(details);
            });
        } catch (PictureRefused refused) {
            event.getUI().access(() -> say(RefusalWords.of(refused, this)));
        } catch (IOException e) {
            LOG.warn("A picture could not be stored", e);
            event.getUI().access(() -> say(getTranslation("media.upload.failed")));
        }
    }

    private void say(String words) {
        message.setText(words);
        upload.clearFileList();
    }

    /** The browser knows the name of what it turned away, which tells the one case that happens every day. */
    private String words(String fileName, String otherwise) {
        var name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".heic") || name.endsWith(".heif")) {
            return RefusalWords.of(this, Reason.HEIC);
        }
        return name.endsWith(".svg") ? RefusalWords.of(this, Reason.SVG) : otherwise;
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(RefusalWords.of(this, Reason.FILE_TOO_LARGE, PictureDoor.LARGEST >> 20))
                        .setIncorrectFileType(RefusalWords.of(this, Reason.NOT_A_PICTURE))
                        .setTooManyFiles(getTranslation("media.upload.one")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("media.upload.sending"))
                                .setProcessing(getTranslation("media.upload.reading"))
                                .setStalled(getTranslation("media.upload.sending")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(getTranslation("media.upload.cut"))
                                .setUnexpectedServerError(getTranslation("media.upload.failed"))
                                .setForbidden(getTranslation("media.upload.failed"))));
    }
}
