import { mount } from 'svelte';
import { makeUpForEarlyPress } from '#ui/early-press';
import Gallery from './Gallery.svelte';

mount(Gallery, { target: document.body });
makeUpForEarlyPress();
