package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.SchoolDetails;
import org.mekongmigration.handinhand.account.SchoolManagement;
import org.mekongmigration.handinhand.account.SignedIn;
import org.mekongmigration.handinhand.activity.LessonsOfActivity;
import org.mekongmigration.handinhand.edition.Printing;
import org.mekongmigration.handinhand.edition.WorkLookup;
import org.mekongmigration.handinhand.media.PictureDetails;
import org.mekongmigration.handinhand.media.PictureDoor;
import org.mekongmigration.handinhand.search.WorkSearch;
import org.mekongmigration.handinhand.work.OtherTexts;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkHistory;
import org.mekongmigration.handinhand.work.WorkOrigins;
import org.mekongmigration.handinhand.work.WorkPublishing;
import org.mekongmigration.handinhand.work.WorkShelf;
import org.mekongmigration.handinhand.work.WorkSubmitting;

/** The services that the editor of activities stands on. */
@SpringComponent
record ActivityWorkshop(
        WorkAuthoring authoring,
        WorkPublishing publishing,
        WorkSubmitting submitting,
        WorkHistory history,
        OtherTexts otherTexts,
        SignedIn signedIn,
        SchoolManagement schools,
        WorkSearch search,
        WorkShelf shelf,
        Printing printing,
        WorkLookup lookup,
        LessonsOfActivity lessons,
        WorkOrigins origins,
        PictureDoor door) {

    /** Of her school; absent where she has none, or nobody has said it. */
    @Nullable
    String country() {
        return schools.mine().map(SchoolDetails::country).orElse(null);
    }

    PictureDetails bring(InputStream file) throws IOException {
        return door.bring(file, signedIn.require().id());
    }
}
