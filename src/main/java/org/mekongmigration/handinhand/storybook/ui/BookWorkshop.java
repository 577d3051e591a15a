package org.mekongmigration.handinhand.storybook.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import java.io.InputStream;
import org.mekongmigration.handinhand.account.Person;
import org.mekongmigration.handinhand.account.SignedIn;
import org.mekongmigration.handinhand.edition.PrintOrder;
import org.mekongmigration.handinhand.edition.PrintableLinks;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.lettering.InstallationFaces;
import org.mekongmigration.handinhand.media.PictureDetails;
import org.mekongmigration.handinhand.media.PictureDoor;
import org.mekongmigration.handinhand.storybook.BookSetup;
import org.mekongmigration.handinhand.storybook.Storybook;
import org.mekongmigration.handinhand.work.OtherTexts;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkFacts;
import org.mekongmigration.handinhand.work.WorkHistory;
import org.mekongmigration.handinhand.work.WorkOrigins;
import org.mekongmigration.handinhand.work.WorkPublishing;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.mekongmigration.handinhand.work.WorkSubmitting;

/** The services that the screens for books stand on. */
@SpringComponent
record BookWorkshop(
        WorkAuthoring authoring,
        WorkShelf shelf,
        WorkPublishing publishing,
        WorkSubmitting submitting,
        WorkHistory history,
        WorkOrigins origins,
        OtherTexts otherTexts,
        SignedIn signedIn,
        Printing printing,
        WorkLookup lookup,
        PictureDoor door,
        PrintableLinks links,
        InstallationFaces faces) {

    Person person() {
        return signedIn.require();
    }

    PictureDetails bring(InputStream file) throws IOException {
        return door.bring(file, person().id());
    }

    /** The book as it would be printed now. */
    PrintOrder<Storybook> order(Storybook book, WorkFacts facts, BookSetup setup) {
        return new PrintOrder<>(book, facts.head(), facts.touchedAt(), setup.edition(), lookup);
    }
}
