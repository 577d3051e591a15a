package org.mekongmigration.handinhand.work.ui;

import com.vaadin.flow.component.Component;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.work.WorkFacts;

/** A version of a work as it prints, whatever its kind. The room that prints offers a bean. */
public interface WorkPages {

    /** @param language of guide and pupils, or of a book */
    Component of(Content content, WorkFacts work, int version, Language language);
}
