import { KeyboardSensor, PointerSensor, useSensor, useSensors, type SensorDescriptor } from '@dnd-kit/core';
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable';

/** The same objects at every render: with new ones, each row of the outline would be drawn anew for any change. */
const POINTER = { activationConstraint: { distance: 4 } };
const KEYBOARD = { coordinateGetter: sortableKeyboardCoordinates };

/** Dragging by pointer, once it has moved far enough not to be a click, and by Space and the arrow keys. */
export const useDragSensors = (): SensorDescriptor<object>[] =>
  useSensors(useSensor(PointerSensor, POINTER), useSensor(KeyboardSensor, KEYBOARD));
