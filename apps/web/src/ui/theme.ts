import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** One named hue: the shades are never read, tokens.css holds the colours (see mantine-bridge.css). */
const fromTokens = (token: string): MantineColorsTuple =>
  Array.from({ length: 10 }, () => token) as unknown as MantineColorsTuple;

/** Mantine's defaults for this product: size, radius and motion of every control. Colours and sizes themselves are tokens. */
export const theme = createTheme({
  primaryColor: 'accent',
  colors: { accent: fromTokens('#0b5a5d'), late: fromTokens('#a83a27') },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  activeClassName: '',
  fontFamily: 'var(--font)',
  components: {
    Button: { defaultProps: { size: 'sm', loaderProps: { type: 'dots' } } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 32 } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
    Modal: { defaultProps: { lockScroll: false, centered: true, transitionProps: { duration: 140, transition: 'fade' } } },
    Drawer: { defaultProps: { lockScroll: false, transitionProps: { duration: 160 } } },
    // A dialog's head is no banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    Menu: {
      defaultProps: {
        withInitialFocusPlaceholder: false,
        shadow: 'md',
        position: 'bottom-end',
        transitionProps: { duration: 120 },
        withinPortal: true,
      },
    },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } },
    Tooltip: {
      defaultProps: { openDelay: 300, transitionProps: { duration: 120 }, events: { hover: true, focus: true, touch: true } },
    },
    Select: { defaultProps: { allowDeselect: false, checkIconPosition: 'right' } },
  },
});

/** How many donor hues there are before they repeat. */
export const DONOR_COLOURS = 9;

/**
 * The colour of a donor, by its place in the fixed order of donors (0 for the first). The same donor has the same colour on
 * every page; the ninth and later share a neutral grey, because more hues could not be told apart.
 */
export function donorColour(index: number): string {
  const place = Math.min(Math.max(index, 0), DONOR_COLOURS - 1) + 1;
  return `var(--donor-${place})`;
}
