import type { Words } from '../shape';
import { plural } from './plural';

export const devices = {
	none: 'Ainda não há nenhum celular.',
	kinds: { self: 'Celular desta casa', family: 'Celular da família', seat: 'Celular do cargo' },
	nth: (name, n) => `${name} (nº ${n})`,
	own: 'Este celular',
	alsoSeat: 'É o celular de alguém com um cargo. O que se lê nele não conta como lido por esta casa.',
	minutes: (n) => `Entrou ${plural(n, 'minuto')} depois que o cartão foi feito`,
	since: (day) => `Em uso desde: ${day}`,
	seen: (day) => `Última vez que abriu, mais ou menos: ${day}`,
	dormant: 'Não abre há 30 dias ou mais',
	copied: 'Em uso em 2 lugares',
	copiedTitle: 'Um celular desta casa está em uso em 2 lugares',
	copiedText:
		'Parece que existe outro aparelho com uma cópia dos dados deste celular. Leia o cartão de novo com o celular que você sempre usa. Depois disso, o outro não consegue mais ler.',
	copiedScan: 'Ler o cartão',
	rename: 'Dar um nome',
	renameOf: (name) => `Dar um nome: ${name}`,
	renameTitle: 'Nome do celular',
	renameHint: 'Escolha um nome que mostre de quem é. Exemplo: celular da vovó',
	renameYes: 'Salvar',
	remove: 'Retirar',
	removeOf: (name) => `Retirar: ${name}`,
	removeTitle: (name) => `Retirar “${name}”?`,
	removeText: 'As circulares desta casa não poderão mais ser lidas nesse celular. Para voltar, leia o cartão de novo.',
	removeSeat: 'As telas do cargo não abrirão mais nesse celular. Se um celular foi perdido, retire-o aqui.',
	removeOwn: 'É o celular que está na sua mão. Se você o retirar, não poderá mais ler nele.',
	fresh: 'Um celular novo entrou nesta casa',
	freshLine: (name, day) => `${name}: ${day}`,
	freshHint: 'Não sabe de quem é? Retire-o nos ajustes e avise quem lidera o grupo (hancho).',
	toDevices: 'Ver os celulares desta casa',
} satisfies Words['devices'];
