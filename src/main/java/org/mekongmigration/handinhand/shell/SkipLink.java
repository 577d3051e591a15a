package org.mekongmigration.handinhand.shell;

import com.vaadin.flow.component.html.NativeButton;

/** The first stop of the keyboard: leads past the menu to what the page is about. Seen only while it has the focus. */
class SkipLink extends NativeButton {

    SkipLink() {
        addClassName("skip-link");
        setText(getTranslation("shell.skip"));
        getElement().executeJs("""
                this.addEventListener('click', () => {
                  const page = document.querySelector('.main-layout > :is(main, .fill, [role=main]), .main-layout main');
                  page?.setAttribute('tabindex', '-1');
                  page?.focus();
                })""");
    }
}
