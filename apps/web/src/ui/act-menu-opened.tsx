import { Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ActMenuProps } from './act-menu-props';

/** The menu itself, open from the start: it was asked for by the click that loaded it. */
export function ActMenuOpened({ button, acts, floating = false }: ActMenuProps) {
  return (
    <Menu defaultOpened withinPortal={floating}>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        {acts.map((act) => (
          <Menu.Item
            key={act.key}
            lang={act.lang}
            leftSection={act.icon}
            rightSection={act.current && <IconCheck size={14} aria-hidden="true" />}
            aria-current={act.current}
            color={act.dangerous ? 'late' : undefined}
            onClick={act.onAct}
          >
            {act.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
