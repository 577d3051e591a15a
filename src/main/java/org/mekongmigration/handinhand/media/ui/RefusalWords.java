package org.mekongmigration.handinhand.media.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.mekongmigration.handinhand.media.PictureRefused;
import org.mekongmigration.handinhand.media.PictureRefused.Reason;

/** Why a picture was not taken, and what to do, in the reader's language. */
class RefusalWords {

    private RefusalWords() {}

    static String of(PictureRefused refused, Component reader) {
        return of(reader, refused.reason(), refused.arguments().toArray());
    }

    static String of(Component reader, Reason reason, Object... arguments) {
        return reader.getTranslation(key(reason), arguments);
    }

    static String key(Reason reason) {
        return "media.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
