package org.mekongmigration.handinhand.activity.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.mekongmigration.handinhand.account.SignedIn;
import org.mekongmigration.handinhand.search.WorkSearch;
import org.mekongmigration.handinhand.work.WorkAuthoring;
import org.mekongmigration.handinhand.work.WorkBookmarks;
import org.mekongmigration.handinhand.work.WorkShelf;

/** The services that the shelf of activities stands on. */
@SpringComponent
record ShelfServices(
        WorkSearch search, WorkShelf shelf, WorkAuthoring authoring, WorkBookmarks bookmarks, SignedIn signedIn) {}
