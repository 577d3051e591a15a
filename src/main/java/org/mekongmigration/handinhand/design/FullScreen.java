package org.mekongmigration.handinhand.design;

/** A view that wants the whole width, as editors do: the drawer stays closed until the mark in the view's bar opens it. */
public interface FullScreen {}
