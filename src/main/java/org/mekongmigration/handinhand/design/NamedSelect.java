package org.mekongmigration.handinhand.design;

import com.vaadin.flow.component.select.Select;

/** A choice out of few whose list has a name too when it is open; Vaadin's own leaves the list without one. */
public class NamedSelect<T> extends Select<T> {

    @Override
    public void setLabel(String label) {
        super.setLabel(label);
        nameList(label);
    }

    @Override
    public void setAriaLabel(String name) {
        super.setAriaLabel(name);
        nameList(name);
    }

    private void nameList(String name) {
        getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("vaadin-select-list-box"))
                .forEach(list -> list.setAttribute("aria-label", name));
    }
}
